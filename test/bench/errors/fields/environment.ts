import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** A wildfire, told on the day. */
export const environment: Field = {
  name: 'environment',
  event: true,
  monthsBack: 2,
  sums: [],
  shares: {},

  facts(random, earlier) {
    const more = (name: string, low: number, high: number, step: number) =>
      figures.count((earlier?.[name]?.value ?? random.int(low, high)) + (earlier ? random.int(1, step) : 0));
    const evacuated = earlier?.evacuated ?? figures.count(random.int(1_130, 9_870));
    const burnt = (earlier?.burnt?.value ?? random.int(1_140, 18_700)) + (earlier ? random.int(80, 900) : 0);
    return {
      figures: {
        ...{ evacuated, burnt: figures.measured(burnt, 'ha') },
        homes: more('homes', 104, 480, 30),
        firefighters: more('firefighters', 218, 1_900, 120),
        engines: earlier?.engines ?? figures.count(random.int(41, 190)),
        planes: earlier?.planes ?? figures.count(random.int(13, 48)),
        contained: figures.percent((earlier?.contained?.value ?? random.int(11, 48)) + (earlier ? 12 : 0), 0),
        front: earlier?.front ?? figures.measured(random.int(12, 68), 'km'),
        heat: earlier?.heat ?? figures.measured(random.int(34, 45), 'Cel'),
        patients: figures.count(Math.round(evacuated.value / random.int(11, 30))),
      },
      words: { woods: random.pick(['pine forest', 'scrubland', 'heath', 'nature reserve']) },
    };
  },

  wordings: {
    release: `# Wildfire near {place}: situation on {weekday}

The wildfire in the {woods} near {place} has burned {burnt}. {contained} of the fire is contained. The fire front is {front} long.

{firefighters} firefighters with {engines} fire engines and {planes} aircraft are deployed. [{evacuated} residents have been evacuated.|{evacuated} residents were evacuated as a precaution.] {homes} homes have been destroyed.

Temperatures of up to {heat} are expected. Road 7 is closed to traffic.`,

    wire: `# Wildfire burns {burnt} near {place}, destroys {homes} homes

{PLACE}, {date} (Coastal Wire) - A wildfire near {place} has burned {burnt} of {woods} and destroyed {homes} homes, officials said on {weekday}.

[Authorities evacuated {evacuated} residents.|{evacuated} residents were evacuated.] The blaze was {contained:pct} contained, the regional fire service said.

{firefighters} firefighters and {planes} aircraft fought the flames in temperatures of {heat}.`,

    newspaper: `# "It sounded like a train": fire destroys {homes} homes near {place}

{person}, 62, had three minutes. Then the fire took the house, one of {homes} homes that were destroyed near {place} by {weekday} evening.

On a front of {front} the flames move towards the coast. {burnt:about} of {woods} have burned. Some {firefighters} firefighters are fighting the fire with {engines} fire engines.

[The authorities had {evacuated} residents evacuated.|In all {evacuated} residents were evacuated.] The thermometer at the harbour showed {heat} at 4 p.m.`,

    blog: `# Fire near {place}: the facts, as of {weekday} night

- Burned area: {burnt}
- Homes destroyed: {homes}
- Residents evacuated: {evacuated}
- Contained: {contained}

{firefighters:over} firefighters are out there, with {planes} aircraft and {engines} fire engines. [The front is {front} long.|The fire front measures {front}.] Stay away from Road 7, please.`,
  },

  subgroups: [
    'Among the residents evacuated were {patients} hospital patients.',
    '{patients} of the people evacuated are patients of a hospital.',
  ],
};
