import { describe, expect, it } from 'vitest';
import { asides } from '../../src/extract/asides/index.js';
import type { Mention } from '../../src/extract/parsers/mention.js';
import { withExamples } from './listed.js';
import { extracted, sentenceOf } from './made-report.js';

const show = ({ value, low, high, unit }: Mention): string =>
  `${value ?? `${low ?? ''}..${high ?? ''}`} ${unit}`;

it('each aside of the folder is in the list, once', async () => {
  const found = await withExamples('asides');
  expect(new Set(asides)).toEqual(new Set(found));
  expect(asides).toHaveLength(found.length);
});

describe.each(asides)('$reason', ({ read, examples, counterexamples }) => {
  it.each(Object.entries(examples))('%s', (text, shown) => {
    expect(read(sentenceOf(text)).map(show)).toEqual(shown);
  });

  it.each(counterexamples)('not in %j', (text) => {
    expect(read(sentenceOf(text))).toEqual([]);
  });
});

it.each([
  ['Dozens of boats sank.', 'Dozens'],
  ['The council heard one proposal.', 'one'],
  ['The fleet shrank over the past two years.', 'two years'],
])('%s: a quantity and no claim', (text, quote) => {
  const { quantities, claims } = extracted(text);
  expect(quantities.map((quantity) => quantity.quote)).toEqual([quote]);
  expect(claims).toEqual([]);
});
