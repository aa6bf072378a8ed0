import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** A company's figures for a quarter. */
export const companies: Field = {
  name: 'companies',
  event: false,
  monthsBack: 12,
  sums: [{ whole: 'revenue', parts: ['retail', 'online', 'services'] }],
  shares: { margin: ['profit', 'revenue'] },

  facts(random, later) {
    const million = 1_000_000;
    const amount = (low: number, high: number) =>
      figures.measured(random.int(low, high) * (million / 10), 'EUR', -5);
    const revenue = later?.revenueBefore ?? amount(1_210, 9_870);
    const before = figures.measured(
      Math.round((revenue.value * random.pick([random.int(82, 95), random.int(106, 123)])) / 10 ** 7) *
        10 ** 5,
      'EUR',
      -5,
    );
    const change = figures.moved('revenue', revenue, before);
    const profit = figures.measured(
      Math.round((revenue.value * random.int(5, 14)) / 10 ** 7) * 10 ** 5,
      'EUR',
    );
    const [retail, online, services] = random
      .split(revenue.value / 10 ** 5, 3)
      .map((part) => figures.measured(part * 10 ** 5, 'EUR', -5));
    const employees = figures.count(random.int(1_240, 31_900));
    return {
      figures: {
        ...change.figures,
        ...{ profit, retail: retail!, online: online!, services: services!, employees },
        stores: figures.count(random.int(118, 940)),
        jobs: figures.count(random.int(121, 870)),
        margin: figures.share(profit, revenue),
        apprentices: figures.count(Math.round(employees.value / random.int(15, 40))),
      },
      words: change.words,
    };
  },

  wordings: {
    release: `# {firm} reports results for the {quarter} quarter of {quarterYear}

Revenue at {firm} {revenueRose} by {revenueRate} to {revenue} in the {quarter} quarter of {quarterYear}, from {revenueBefore} in the same quarter of the year before.

Stores contributed {retail}, the online business {online} and services {services}. Net profit was {profit}, [a margin of {margin}|which is {margin} of revenue].

At the end of the quarter the company employed {employees} people in {stores} stores. {firm} plans to cut {jobs} jobs by the end of the year.`,

    wire: `# {firm} revenue {revenueUp} {revenueRate:pct}

{PLACE}, {date} (Coastal Wire) - {firm} on {weekday} reported revenue of {revenue:spelled} for the {quarter} quarter, {revenueUp} from {revenueBefore:spelled} a year earlier.

The retailer, which runs {stores} stores, posted a net profit of {profit:spelled}. It said it would cut {jobs} jobs.

[Online revenue reached {online:spelled}.|Revenue from its online business reached {online:spelled}.]`,

    newspaper: `# {jobs} jobs to go at {firm}

{firm}, based in {place}, will cut {jobs} jobs this year. Chief executive {person} told the staff of {employees:about} people in a letter on {weekday}.

The company earned {profit} in the {quarter} quarter of {quarterYear}, on revenue of {revenue}. Compared with the same quarter of the year before, revenue {revenueRose} by {revenueRate}.

[The stores brought in {retail}, the web shop {online}, and services {services}.|Of the revenue, {retail} came from stores, {online} from the web shop and {services} from services.] "The numbers leave us no choice," {surname} wrote.`,

    blog: `# {firm}: my take on the quarter

{firm} is out with its {quarter} quarter. Revenue {revenue:short} (a year ago: {revenueBefore:short}). Net profit {profit:short}.

The company has {stores} stores and {employees} employees, and wants to cut {jobs} jobs.

[Net margin: {margin}.|That gives a net margin of {margin}.] Not bad for a shop that started in 1931 in a shed on Harbour Road 3. I hold no shares.`,
  },

  subgroups: [
    'The company also trains {apprentices} apprentices.',
    'Of its employees, {apprentices} are apprentices.',
  ],
};
