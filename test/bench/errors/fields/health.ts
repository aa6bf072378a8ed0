import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** What a health authority reports for a month. */
export const health: Field = {
  name: 'health',
  event: false,
  monthsBack: 1,
  sums: [{ whole: 'admitted', parts: ['children', 'adults', 'elderly'] }],
  shares: {},

  facts(random, later) {
    const cases = later?.casesBefore ?? figures.count(random.int(2_140, 48_700));
    const before = figures.count(figures.near(cases.value, random.pick([-1, 1]) * random.int(6, 38)));
    const change = figures.moved('cases', cases, before);
    const admitted = figures.count(Math.round((cases.value * random.int(61, 148)) / 1000));
    const [children, adults, elderly] = random.split(admitted.value, 3).map(figures.count);
    return {
      figures: {
        ...change.figures,
        ...{ admitted, children: children!, adults: adults!, elderly: elderly! },
        deaths: later?.deathsBefore ?? figures.count(Math.round((cases.value * random.int(6, 14)) / 1000)),
        deathsBefore: figures.count(Math.round((before.value * random.int(6, 14)) / 1000)),
        vaccinated: figures.percent(random.int(381, 742) / 10),
        tests: figures.count(cases.value * random.int(4, 7) + random.int(11, 97)),
        nurses: figures.count(Math.round(cases.value / random.int(70, 140)) + 11),
      },
      words: { ...change.words, disease: random.pick(['measles', 'whooping cough', 'influenza']) },
    };
  },

  wordings: {
    release: `# {disease:cap} bulletin for {month} {yearOfMonth}

In {month} {yearOfMonth}, {cases} cases of {disease} were reported in {region}, {casesIncrease} of {casesRate} on {priorMonth} ({casesBefore}).

{admitted} patients were admitted to hospital: {children} children, {adults} adults under 65 and {elderly} people aged 65 or older. {deaths} people died of the disease, [compared with {deathsBefore} in {priorMonth}|after {deathsBefore} in {priorMonth}].

Laboratories carried out {tests} tests. {vaccinated} of the population has been vaccinated, the health authority of {region} said.`,

    wire: `# {disease:cap} cases {casesRose} {casesRate:pct} in {region}

{PLACE}, {date} (Coastal Wire) - {region} recorded {cases} {disease} cases in {month}, against {casesBefore} the month before, [the health authority said on {weekday}|health officials said on {weekday}].

The disease killed {deaths} people. Hospitals admitted {admitted} patients, of whom {elderly} were 65 or older.

So far {vaccinated:pct} of the population has been vaccinated.`,

    newspaper: `# Hospitals in {region} count {admitted} {disease} patients

{admitted} patients with {disease} had to be admitted to hospitals in {region} in {month}, {children} of them children, {adults} adults under 65 and {elderly} pensioners.

All in all the health authority registered {cases} cases in {month}. That is {casesRate} {casesMore} than in {priorMonth}. [The number of deaths was {deaths}|{deaths} people died].

"What worries me is that {vaccinated:whole} of people are vaccinated, and not ninety," said Dr {person} of St Hilda's Hospital in {place}, who has been a doctor for 27 years.`,

    blog: `# {disease:cap} in {region}, in numbers

The {month} bulletin is out. Cases: {cases:about} ({casesUp} from {casesBefore}). Deaths: {deaths}. People in hospital with it: {admitted}.

How many tests did it take to find them? {tests}, says the health authority. And the share of people vaccinated stands at {vaccinated}.

[Compare that with {priorMonth}, when {deathsBefore} people died.|In {priorMonth}, {deathsBefore} people died.] My next post will look at schools.`,
  },

  subgroups: [
    'Among the cases reported in {month} were {nurses} nurses.',
    '{nurses} of those infected work as nurses.',
  ],
};
