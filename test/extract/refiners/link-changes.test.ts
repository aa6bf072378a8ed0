import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

/** Each change of a text, and the level that it is the change of. */
function changesIn(text: string): string[] {
  const claims = claimsOf(text);
  const quoted = new Map(claims.map(({ id, quote }) => [id, quote]));
  return claims
    .filter(({ measure }) => measure === 'change')
    .map(({ quote, of }) => `${quote} of ${of === undefined ? 'nothing told' : (quoted.get(of) ?? '')}`);
}

describe('a change belongs to the level', () => {
  it.each<[string, string[]]>([
    ['Landings fell 12% to 3,400 tonnes.', ['12% of 3,400 tonnes']],
    ['Landings came to 3,400 tonnes, 12% less than a year earlier.', ['12% of 3,400 tonnes']],
    ['The port has 900 boats (840 boats), an increase of 7%.', ['7% of 900']],
    ['Fees go up by £2 to £12.', ['£2 of £12']],
    ['The number of members rose by 120 to 3,400.', ['120 of 3,400']],
    ['The port handled 2,940 boats, up from 2,100, an increase of 40%.', ['40% of 2,940']],
    ['The port handled 340 boats in May. That is 12% fewer than in April.', ['12% of 340']],
    ['A ticket costs £41. It was £39 a year ago, so that is 5.1% more.', ['5.1% of £41']],
    ['Cod fetched £6.30 a kilo, after £7.10 in September; that is a drop of 11%.', ['11% of £6.30']],
    [
      'The port handled 340 tonnes of cod in May. This is 10% less than in April, when the landings came to 378 tonnes.',
      ['10% of 340 tonnes'],
    ],
    [
      'The boats from other ports number 4,140 all in all; a year earlier there were 5,520, a fall of 25%.',
      ['25% of 4,140'],
    ],
    ['Turnout came to 65.9%, 4.7 percentage points higher than in 2021.', ['4.7 percentage points of 65.9%']],
    ['Police counted 778 thefts, 49 or 6.7% more than in May.', ['49 of 778', '6.7% of 778']],
    ['In Merrow 900 pupils return to the 12 schools, 40 fewer than in May.', ['40 of 900']],
    ['Cod: 3.1 tonnes (-9%)', ['-9% of 3.1 tonnes']],
    ['Nights: 1,120 (previous winter: 1,076), up 4.1%', ['4.1% of 1,120']],
    ['The jobless rate went up by 0.2 per cent to 5.4 per cent.', ['0.2 per cent of 5.4 per cent']],
    [
      'The ward has 620 people on its list, figures show.\n\nThe total rose by 4 per cent in a month from 600.',
      ['4 per cent of 620'],
    ],
    ['Nights: 297 (February 2023: 266), up 11.6%', ['11.6% of 297']],
    [
      'The port handled 1,368 boats last year. In 2013 it was 2,206; since then the number has dropped by 38%.',
      ['38% of 1,368'],
    ],
    ['The number of thefts in shops fell most of all: by 92 to 612.', ['92 of 612']],
    ['Crew: 314 (+18)', ['18 of 314']],
    [
      '| Route | 2023 | 2024 | Change |\n\n| Island | 412 | 431 | +4.6% |\n\n| Cape | 198 | 187 | -5.6% |',
      ['4.6% of 431', '-5.6% of 187'],
    ],
  ])('%s', (text, changes) => {
    expect(changesIn(text)).toEqual(changes);
  });

  it.each([
    'The port handled 340 boats. Wages rose by 4%.',
    'The storm sank 12 boats.\n\nThat is 4% more than last year.',
  ])('unless none is told: %s', (text) => {
    expect(changesIn(text).every((change) => change.endsWith('of nothing told'))).toBe(true);
  });
});

it.each<[string, string[]]>([
  [
    'The council passed a budget of £128 million.\n\nThe budget is 4.3% bigger than last year.',
    ['4.3% of £128 million'],
  ],
  ['In May 2023 the port landed 90 tonnes of cod. Prices rose by 4% in June 2023.', ['4% of nothing told']],
])('by its key in another sentence: %s', (text, changes) => {
  expect(changesIn(text)).toEqual(changes);
});
