import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** The budget of a town for the year to come. */
export const budgets: Field = {
  name: 'budgets',
  event: false,
  monthsBack: 12,
  moments: ['votesFor', 'votesAgainst'],
  sums: [{ whole: 'spending', parts: ['schools', 'roads', 'care', 'rest'] }],
  shares: {},

  facts(random, later) {
    const money = (value: number) => figures.measured(Math.round(value / 10_000) * 10_000, 'GBP', -4);
    const spending = later?.spendingBefore ?? money(random.int(4_120, 88_700) * 10_000);
    const before = money(figures.near(spending.value, -random.int(2, 13)));
    const change = figures.moved('spending', spending, before);
    const [schools, roads, care, rest] = random
      .split(spending.value / 10_000, 4)
      .map((part) => money(part * 10_000));
    const homes = figures.count(random.int(124, 860));
    return {
      figures: {
        ...change.figures,
        ...{ schools: schools!, roads: roads!, care: care!, rest: rest!, homes },
        deficit: money(figures.near(spending.value, -random.int(92, 97))),
        tax: figures.percent(random.int(21, 69) / 10),
        votesFor: figures.count(random.int(24, 39)),
        votesAgainst: figures.count(random.int(6, 19)),
        fees: figures.measured(random.int(118, 940), 'GBP'),
        social: figures.count(Math.round(homes.value / random.int(3, 6))),
      },
      words: change.words,
    };
  },

  wordings: {
    release: `# Council adopts budget for {next}

The {place} town council has adopted a budget of {spending} for {next}, {spendingRate} more than the {spendingBefore} of {thisYear}. {votesFor} councillors voted in favour and {votesAgainst} against.

The budget provides {schools} for schools, {roads} for roads, {care} for social care and {rest} for all other services.

Council tax will be raised by {tax}. [{homes} homes will be built|The council will build {homes} homes] on the former railway yard. The deficit is expected to be {deficit}.`,

    wire: `# {place} council backs {spending:short} budget

{PLACE}, {date} (Coastal Wire) - The council of {place} voted {votesFor} to {votesAgainst} on {weekday} for a {next} budget of {spending:spelled}, up from {spendingBefore:spelled} this year.

Council tax will go up by {tax:pct}. Schools get {schools:spelled}, roads {roads:spelled} and social care {care:spelled}.

[The budget leaves a deficit of {deficit:spelled}.|The deficit will be {deficit:spelled}.]`,

    newspaper: `# Council tax in {place} to rise by {tax}

Households in {place} will pay {tax} more council tax from April. With {votesFor} votes in favour and {votesAgainst} against, the council adopted the budget for {next} on {weekday} night.

The town will spend {spending}, or {spendingRate} more than in {thisYear}. The largest sums go to schools ({schools}), social care ({care}) and roads ({roads}).

"We are building {homes} homes, and homes cost money," said mayor {person}. The opposition [pointed to the deficit of {deficit}|called the deficit of {deficit} a scandal]. The meeting in room 12 lasted until 1.30 a.m.`,

    blog: `# Where your council tax goes

The {next} budget in one line: {place} spends {spending:about} and takes {tax} more from you.

- Schools: {schools}
- Roads: {roads}
- Social care: {care}
- Everything else: {rest}
- Total: {spending}

The year before, the budget was {spendingBefore}. The hole in it, also known as the deficit: {deficit:short}. And [{homes} new homes are to be built|there are to be {homes} new homes]. Will they be? Ask me in five years.`,
  },

  subgroups: [
    '{social} of the homes will be social housing.',
    'Of the new homes, {social} are meant for social tenants.',
  ],
};
