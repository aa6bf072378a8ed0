import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** A region's labour market in a month. */
export const labour: Field = {
  name: 'labour',
  event: false,
  monthsBack: 1,
  sums: [{ whole: 'jobless', parts: ['men', 'women'] }],
  shares: {},

  facts(random, later) {
    const jobless = later?.joblessBefore ?? figures.count(random.int(12_140, 187_000));
    const before = figures.count(figures.near(jobless.value, random.pick([-1, 1]) * random.int(2, 11)));
    const change = figures.moved('jobless', jobless, before);
    const [men, women] = random.split(jobless.value, 2).map(figures.count);
    const rate = later?.rateBefore ?? figures.percent(random.int(38, 94) / 10);
    const employed = Math.round((jobless.value * (100 - rate.value)) / rate.value);
    return {
      figures: {
        ...change.figures,
        ...{ men: men!, women: women!, rate },
        rateBefore: figures.share(before, figures.count(before.value + employed)),
        vacancies: figures.count(Math.round(jobless.value / random.int(4, 9)) + 3),
        employed: figures.count(employed),
        shortTime: figures.count(random.int(1_210, 9_870)),
        wages: figures.percent(random.int(14, 58) / 10),
        young: figures.count(Math.round(men!.value / random.int(4, 7))),
      },
      words: change.words,
    };
  },

  wordings: {
    release: `# Labour market in {region}: {month} {yearOfMonth}

The number of unemployed people in {region} {joblessRose} by {joblessRate} to {jobless} in {month} {yearOfMonth}. {men} men and {women} women were registered as unemployed.

The unemployment rate was {rate}, after {rateBefore} in {priorMonth}. [Employers reported {vacancies} vacancies.|{vacancies} vacancies were registered.]

{employed} people were in employment, and {shortTime} employees worked short time. Wages were {wages} higher than a year earlier, the labour office of {region} announced.`,

    wire: `# {region} unemployment rate at {rate:pct} in {month}

{PLACE}, {date} (Coastal Wire) - The unemployment rate in {region} was {rate:pct} in {month}, compared with {rateBefore:pct} a month earlier, [the labour office said on {weekday}|labour office data showed on {weekday}].

{jobless} people were unemployed, {joblessUp} from {joblessBefore} in {priorMonth}. There were {vacancies} vacancies.

Wages rose {wages:pct} from a year earlier.`,

    newspaper: `# {vacancies} vacancies for {jobless:about} jobless

Whoever looks for work in {region} needs patience. In {month} there were {jobless} unemployed people ({men} men, {women} women) but just {vacancies} vacancies, figures from the labour office show.

[In {priorMonth}, {joblessBefore} people were unemployed.|The month before, {joblessBefore} people had been unemployed.] The unemployment rate stood at {rate}.

"{shortTime} employees are on short time, and that is what keeps me awake," said {person}, who heads the labour office in {place}. Those with work earn more: wages are up by {wages} on the year.`,

    blog: `# The jobs report, minus the spin

Headline number: {rate} unemployment in {region} in {month} ({rateBefore} in {priorMonth}).

In heads: {jobless:about} unemployed, of whom {women} are women. Open positions: {vacancies}. Employees on short time: {shortTime}.

[At the same time {employed} people have a job.|And {employed} people are in employment.] Wage growth of {wages} doesn't buy a house, though.`,
  },

  subgroups: [
    'Of the unemployed, {young} were younger than 25.',
    'Among the unemployed were {young} people under 25.',
  ],
};
