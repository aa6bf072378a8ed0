import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

/** Each claim by its quote, and the whole that it is a part or share of. */
function partsIn(text: string): string[] {
  const claims = claimsOf(text);
  const quoted = new Map(claims.map(({ id, quote }) => [id, quote]));
  return claims.map(({ quote, partOf, of }) =>
    [quote, partOf && `part of ${quoted.get(partOf)}`, of && `share of ${quoted.get(of)}`]
      .filter(Boolean)
      .join(' '),
  );
}

describe('the words that make one figure a part of another', () => {
  it.each<[string, string[]]>([
    ['The storm injured 40 people, including 12 children.', ['40', '12 part of 40']],
    [
      'The storm killed 12 people, including 3 children and 2 sailors.',
      ['12', '3 part of 12', '2 part of 12'],
    ],
    ['The fleet has 60 boats, among them 12 trawlers.', ['60', '12 part of 60']],
    ['The storm injured 40 people. Among them were 12 children.', ['40', '12 part of 40']],
    ['Coastguards rescued 24 passengers, of whom 3 were children.', ['24', '3 part of 24']],
    ['The fleet lost 60 boats, 12 of them trawlers.', ['60', '12 part of 60']],
    [
      'Sixty boats sank. Of these, 12 were trawlers and 9 were ferries.',
      ['Sixty', '12 part of Sixty', '9 part of Sixty'],
    ],
    ['Of the 24 boats in the marina, 5 sank.', ['24', '5 part of 24']],
    ['Nineteen of the 24 boats were saved.', ['Nineteen part of 24', '24']],
    ['The hospital has 90 patients. 45% of them are children.', ['90', '45% share of 90']],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('figures that only stand together are no parts', () => {
  it.each([
    'The storm destroyed 12 boats and damaged 30 homes.',
    'Some 12 boats, 3 cars and 2 vans were destroyed.',
    'The port handled 900 ferries.\n\nAmong the crowd stood 12 children.',
    'The storm cost £40 million, including 12 boats.',
  ])('%s', (text) => {
    expect(partsIn(text).filter((part) => /part|share/.test(part))).toEqual([]);
  });
});

it.each([
  ['The storm injured 40 people, including 12 children.', 'injure child'],
  ['The fleet lost 60 boats, 12 of them trawlers.', 'lose trawler'],
])('in "%s" the part shares the verb of its whole', (text, metric) => {
  expect(claimsOf(text)[1]).toMatchObject({ metric, implied: ['action'] });
});
