import type { Field } from '../field.js';
import { figures } from '../figures.js';

const disasters = [
  { event: 'gas explosion', site: 'flour mill' },
  { event: 'fire', site: 'furniture factory' },
  { event: 'roof collapse', site: 'sports hall' },
  { event: 'landslide', site: 'quarry village' },
];

/** A disaster, told on the day. */
export const casualties: Field = {
  name: 'casualties',
  event: true,
  monthsBack: 2,
  sums: [],
  shares: {},

  facts(random, earlier) {
    const more = (name: string, low: number, high: number, step: number) =>
      figures.count((earlier?.[name]?.value ?? random.int(low, high)) + (earlier ? random.int(1, step) : 0));
    const injured = more('injured', 105, 480, 30);
    const dead = more('dead', 13, 88, 9);
    return {
      figures: {
        ...{ dead, injured },
        critical: figures.count(Math.round(injured.value / random.int(6, 11))),
        missing: earlier?.missing ?? figures.count(random.int(4, 39)),
        evacuated: earlier?.evacuated ?? figures.count(random.int(1_130, 9_870)),
        rescuers: earlier?.rescuers ?? figures.count(random.int(212, 964)),
        homes: earlier?.homes ?? figures.count(random.int(117, 493)),
        children: figures.count(Math.max(2, Math.round(dead.value / random.int(5, 9)))),
      },
      words: random.pick(disasters),
    };
  },

  wordings: {
    release: `# Statement on the {event} in {place}

{dead:Words} people lost their lives and {injured} others were injured in the {event} at a {site} in {place} on {weekday}, the regional emergency service confirmed.

Of the injured, {critical} are in a critical condition. {missing:Words} people remain missing. As a precaution, {evacuated} residents were evacuated from the surrounding streets.

{rescuers} rescue workers [are at the scene|have been deployed]. A total of {homes} homes were damaged. A helpline has been set up on 0555 014 331.`,

    wire: `# {dead:Words} dead, {injured} hurt in {place} {event}

{PLACE}, {date} (Coastal Wire) - A {event} at a {site} in {place} killed {dead} people and injured {injured} on {weekday}, emergency officials said.

Another {missing} people were missing by nightfall, and {critical} of the injured were fighting for their lives, [a spokeswoman for the rescue service said|according to the rescue service].

Some {rescuers} rescuers searched the ruins with dogs. Authorities evacuated {evacuated} residents.`,

    newspaper: `# {place} mourns after {event}

It began like any other {weekday}. By noon {dead} people were dead and {injured} had been taken to hospitals across the region, {critical:words} of them in critical condition.

The {event} at the {site} [damaged {homes} homes|left {homes} homes damaged] and forced {evacuated:over} residents to leave, fire chief {person} told this newspaper. "{missing:Words} people are still missing, and we will not stop," {surname} said.

{surname} spoke at 6.30 p.m. in front of the old school at 14 Quarry Lane, built in 1968.`,

    blog: `# {place}: what we know so far

**{weekday}, 9.40 p.m.** Here is what has been confirmed about the {event} at the {site}.

- Killed: {dead}
- Injured: {injured}, including {critical} in critical condition
- Missing: {missing}

{rescuers:about} rescuers are working through the night. Nearly all of the {evacuated} residents who were evacuated are staying with relatives. {homes} homes have been damaged.

This post will be updated.`,
  },

  subgroups: [
    '{children:Words} of the dead were children.',
    'Among those killed were {children:words} children.',
  ],
};
