import { describe, expect, it } from 'vitest';
import { readNumerals } from '../../src/extract/numerals/read-numerals.js';
import { parsers } from '../../src/extract/parsers/index.js';
import type { Mention } from '../../src/extract/parsers/mention.js';
import { readMentions } from '../../src/extract/parsers/read-mentions.js';
import { withExamples } from './listed.js';
import { sentenceOf } from './made-report.js';

function numeralsOf(text: string) {
  const sentence = sentenceOf(text);
  return { sentence, numerals: readNumerals(sentence.text, sentence.tokens, sentence.hidden) };
}

function mentionsIn(text: string): Mention[] {
  const { sentence, numerals } = numeralsOf(text);
  return readMentions(sentence, numerals);
}

/** A mention as the keys of `examples` have it. */
const show = ({ value, low, high, unit }: Mention): string =>
  `${value ?? `${low ?? ''}..${high ?? ''}`} ${unit}`;

it('each parser of the folder is in the list, once', async () => {
  const found = await withExamples('parsers');
  expect(new Set(parsers)).toEqual(new Set(found));
  expect(parsers).toHaveLength(found.length);
});

describe.each(parsers)('$name', (parser) => {
  const rows = Object.entries(parser.examples).flatMap(([shown, texts]) =>
    texts.map((text) => ({ text, shown })),
  );

  it.each(rows)('$text reads as $shown', ({ text, shown }) => {
    expect(mentionsIn(text).map((mention) => [mention.parser, show(mention)])).toEqual([
      [parser.name, shown],
    ]);
  });

  it('is shown what it must leave alone', () => {
    expect(parser.counterexamples.length).toBeGreaterThan(0);
  });

  it.each(parser.counterexamples)('not in %j', (text) => {
    const { sentence, numerals } = numeralsOf(text);
    expect(numerals.map((_, at) => parser.read(sentence, numerals, at))).toEqual(
      numerals.map(() => undefined),
    );
  });
});

it.each([
  ['Berths cost £3.4bn now', '£3.4bn'],
  ['Berths cost US$ 5 million now', 'US$ 5 million'],
  ['It took 36.52 billion yuan then', '36.52 billion yuan'],
  ['It was (minus 9 degrees Celsius) then', 'minus 9 degrees Celsius'],
  ['It was −9 °C then', '−9 °C'],
  ['A 34-year-old diver', '34-year-old'],
  ['Rents are £612 a month now', '£612'],
  ['Fares are 12 cents now', '12 cents'],
  ['Some 10 to 12 million herring', '10 to 12 million'],
])('in %j the quantity is written as %j', (text, quote) => {
  const { text: whole } = sentenceOf(text);
  expect(mentionsIn(text).map(({ start, end }) => whole.slice(start, end))).toEqual([quote]);
});

it.each<[string, string[]]>([
  ['The catch rose from 2.1 to 3.4 million tonnes.', ['2100000 1', '3400000 t']],
  ['The catch fell from 4.5 to just over 3.4 million.', ['4500000 1', '3400000 1']],
  ['Costs rose from £2.1 to £3.4 million.', ['2100000 GBP', '3400000 GBP']],
  ['Costs rose from 2.1 to 3-4 million euros.', ['2100000 1', '3000000..4000000 EUR']],
  ['The club grew from 300 to 1.2 million fans.', ['300 1', '1200000 1']],
  ['The club grew from 2 thousand to 1.2 million fans.', ['2000 1', '1200000 1']],
])('a scale that is said once holds for both levels: %s', (text, shown) => {
  expect(mentionsIn(text).map(show)).toEqual(shown);
});

it('a sign between two numbers belongs to one of them', () => {
  expect(mentionsIn('Some 12£a dozen boats').map(show)).toEqual(['12 GBP', '12 1']);
});

it('readings of a malformed amount are moved with its unit', () => {
  const [mention] = mentionsIn('It costs 12,34 cents.');
  expect(mention?.value).toBeNull();
  expect(mention?.readings.map(({ value }) => value)).toEqual([12.34, 0.1234, 0.12]);
});
