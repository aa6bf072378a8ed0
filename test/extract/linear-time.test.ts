import { describe, expect, it } from 'vitest';
import { findMasks } from '../../src/extract/masks/find-masks.js';
import { masks } from '../../src/extract/masks/index.js';
import { readNumerals } from '../../src/extract/numerals/read-numerals.js';
import { readMentions } from '../../src/extract/parsers/read-mentions.js';
import { readSuffixRelation } from '../../src/extract/relations/read-suffix-relation.js';
import { readSigns } from '../../src/extract/patterns/read-signs.js';
import { findTimes } from '../../src/extract/times/find-times.js';
import { timeParsers } from '../../src/extract/times/parsers/index.js';
import { tag } from '../../src/extract/tokens/tag.js';
import { tokenize } from '../../src/extract/tokens/tokenize.js';
import { extracted } from './made-report.js';

/** What a pattern might try again and again: runs of one kind, and starts that never come to their end. */
const pieces = [
  ...[
    '1',
    '0',
    '1 ',
    '1,',
    '1.',
    '1-',
    '1/',
    '11-111-',
    '1:2',
    '1 111 ',
    '1\u00A0111',
    '+1',
    '2-1-',
    '1–1',
    '(1) ',
  ],
  ...[
    'a',
    'A',
    'A ',
    'Aa ',
    'a.',
    'a@',
    'www',
    '_',
    "A'",
    '’',
    'a of the ',
    'in ',
    'one ',
    'two-',
    'two million ',
  ],
  ...[' ', '\t ', ', ', '"', '“a ', 'of "a', '“', '#', 'no. 1', 'No 1/', 'tel 1', 'A1-', 'AB-'],
  ...[
    'March ',
    'March 12 ',
    '12 March ',
    'Sunday, ',
    'the week to ',
    'the last ',
    'the 1st ',
    '2020 ',
    '2020-',
    '2020 a ',
  ],
  ...['up to ', 'or more ', 'between 1 and ', '% ', '5% ', '$1 ', '1 out of ', '\u0301', '🐟'],
];
/** Where a run might have matched and does not, so that all of it is tried again. */
const ends = ['', 'a', '%', '!'];
const hostile = pieces.flatMap((piece) => ends.map((end) => ({ piece, end })));

const long = (piece: string, end: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end;

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const tries = 3;
const least = (run: () => unknown): number =>
  Math.min(...Array.from({ length: tries }, () => milliseconds(run)));

/**
 * The texts on which so many times the length takes half of its square as long: eight times for four. What is done within a few
 * milliseconds at full length is linear enough, and not worth a measurement: quadratic work on it takes seconds.
 */
function steep(read: (text: string) => unknown, rows = hostile, length = 16_384, times = 4): string[] {
  return rows
    .filter(({ piece, end }) => {
      const [short, full] = [long(piece, end, length / times), long(piece, end, length)];
      if (milliseconds(() => read(full)) < 100) return false;
      return least(() => read(full)) > ((times * times) / 2) * least(() => read(short));
    })
    .map(({ piece, end }) => JSON.stringify(piece) + end);
}

const span = (text: string) => ({ start: 0, end: text.length });
const matches = (pattern: RegExp) => (text: string) => text.match(pattern);

it('work that grows as the square is seen', () => {
  const mailboxFromAnyLetter = matches(/\w+@/g);
  expect(steep(mailboxFromAnyLetter, [{ piece: 'a', end: '' }], 32_768)).toEqual(['"a"']);
});

describe.each([
  ...masks.map(({ name, pattern }) => ({ name, read: matches(pattern) })),
  ...timeParsers.map(({ name, pattern }) => ({ name, read: matches(pattern) })),
])('the pattern of $name', ({ read }) => {
  it('takes no more than its share of time on longer texts', () => {
    expect(steep(read)).toEqual([]);
  });
});

describe.each([
  {
    name: 'all masks together',
    read: (text: string) => findMasks(text, span(text), readSigns(text, span(text))),
  },
  {
    name: 'all times together',
    read: (text: string) => findTimes(text, span(text), { year: 2024, month: 11, day: 7 }),
  },
  { name: 'relations behind a number', read: readSuffixRelation },
])('$name', ({ read }) => {
  it('take no more than their share of time on longer texts', () => {
    expect(steep(read)).toEqual([]);
  });
});

/** How often tokens are looked at while a text's numbers and their units are read. */
function looksAtTokens(text: string): number {
  let looks = 0;
  const tokens = new Proxy(tag(tokenize(text, span(text))), {
    get(target, key): unknown {
      looks++;
      return Reflect.get(target, key);
    },
  });
  const place = {
    section: 'body',
    block: 0,
    index: 0,
    times: [],
    masks: [],
    hidden: new Set<number>(),
  } as const;
  const sentence = {
    ...span(text),
    ...place,
    text,
    mayHoldNumber: true,
    holds: () => true,
    tokens,
    times: [],
    masks: [],
  };
  readMentions(sentence, readNumerals(text, tokens, sentence.hidden));
  return looks;
}

it.each(hostile)('numbers and units of “$piece” up to “$end” take work by their length', ({ piece, end }) => {
  const [short, full] = [looksAtTokens(long(piece, end, 1024)), looksAtTokens(long(piece, end, 4096))];
  expect(full).toBeLessThan(5 * short + 100);
});

/** Whoever looks from one figure of a sentence to another, a time, a verb or a bracket must not look at all of them. */
const clauses = [
  ...['12% of the total, ', '5 of the 12 boats sank, ', '12 of them children, ', 'including 12, '],
  ...['in March 2024 12 boats sank, ', 'by 5% a year earlier, ', 'said on Monday 12, ', '2019 to 2023, '],
  ...[
    'up 5% from 12 to 13, ',
    '£12 million (€14 million), ',
    'more than 12, ',
    '12 metres, ',
    '( 12 ',
    ': 12 ',
  ],
  ...['12 in Merrow, 13 in Lorne, ', 'Merrow 39, ', '12 boats and ', 'was 12 and ', '12 people who ', '5% '],
  ...['the harbour which ', 'who said that ', 'harbour of the ', 'old ', 'rose '],
];

it.each(clauses)('claims of a long sentence of “%s” take work by its length', (piece) => {
  expect(steep(extracted, [{ piece, end: '.' }], 16_384, 8)).toEqual([]);
});
