import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/extraction.js';
import { extracted } from './made-report.js';

/** Pieces that figures, and what looks like figures, are made of. */
const fragments = [
  ...[
    '12',
    '3,2016',
    '118,000',
    '1.234,56',
    '12.4',
    '0',
    '2024',
    '3 2016',
    '½',
    '1'.repeat(30),
    '9'.repeat(400),
  ],
  ...[
    '%',
    ' percent',
    ' per cent',
    ' million',
    'bn',
    'k',
    '£',
    '$',
    'US$',
    ' yuan',
    ' cents',
    ' km',
    '-year-old',
  ],
  ...['twelve', 'half a million', 'two thirds', 'a dozen', 'one', 'twenty-three', 'hundred', 'third'],
  ...[' boats', ' people', ' constructor', ' toString', ' suspects', ' the fleet', 'Kestrel Bay ', 'ferries'],
  ...[
    ' rose ',
    ' fell by ',
    ' up ',
    ' of whom ',
    ' including ',
    ' respectively',
    ' of the ',
    ' said ',
    ' were lost',
  ],
  ...['more than ', 'up to ', 'between ', ' to ', ' and ', ' or more', 'about ', 'from ', ' year on year'],
  ...[
    'March',
    ' 12 ',
    'in May',
    ' 2023',
    'on Tuesday',
    'this year',
    'so far',
    'the week to ',
    '4:17 p.m.',
    'No. ',
  ],
  ...[
    ' ',
    ', ',
    '. ',
    '.',
    '\n',
    '\n\n',
    ' (',
    ') ',
    '"',
    '“',
    '”',
    '’',
    '-',
    '–',
    ': ',
    ';',
    '\u00A0',
    '\r\n',
    '\0',
  ],
];

const composed = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));
const texts = fc.oneof(
  { weight: 3, arbitrary: composed },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const holds = (property: (extraction: Extraction, text: string) => void, numRuns = 300): void => {
  fc.assert(
    fc.property(texts, (text) => {
      property(extracted(text), text);
    }),
    { numRuns },
  );
};

describe('on any text', () => {
  it('each claim, quantity and time slices to its quote', () => {
    holds(({ claims, quantities, times }, text) => {
      for (const { start, end, quote } of [...claims, ...quantities, ...times]) {
        expect(quote).not.toBe('');
        expect(text.slice(start, end)).toBe(quote);
      }
    });
  });

  it('a sentence holds its figures, and a claim knows its line and column', () => {
    holds(({ claims }, text) => {
      for (const { start, end, sentenceStart, sentenceEnd, line, column } of claims) {
        expect(sentenceStart <= start && start < end && end <= sentenceEnd).toBe(true);
        const before = text.slice(0, start).split('\n');
        expect([line, column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
      }
    });
  });

  it('claims are in reading order, apart, and each has an id of its own', () => {
    holds(({ claims, quantities }) => {
      for (const found of [claims, quantities])
        for (const [at, { start }] of found.entries())
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    });
  });

  it('values are finite and lie within their bounds, and links lead to claims', () => {
    holds(({ claims, quantities }) => {
      const ids = new Set(claims.map(({ id }) => id));
      for (const { of, partOf, id } of claims) {
        for (const target of [of, partOf]) expect(target === undefined || ids.has(target)).toBe(true);
        expect([of, partOf]).not.toContain(id);
      }
      for (const { value, low, high, margin, malformed, unit } of quantities) {
        for (const number of [value ?? 0, low ?? 0, high ?? 0, margin])
          expect(number).toSatisfy(Number.isFinite);
        expect(margin).toBeGreaterThanOrEqual(0);
        expect((low ?? -Infinity) <= (high ?? Infinity)).toBe(true);
        expect(malformed === true && value !== null).toBe(false);
        expect(unit).toMatch(/^\S+$/);
      }
    });
  });

  it('extracting twice gives the same', () => {
    holds((extraction, text) => {
      expect(JSON.stringify(extracted(text))).toBe(JSON.stringify(extraction));
    });
  });

  it('what was read before changes nothing', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const alone = JSON.stringify(extracted(text));
        extracted(other);
        expect(JSON.stringify(extracted(text))).toBe(alone);
      }),
      { numRuns: 100 },
    );
  });
});

it('an id outlives an edit elsewhere, and lapses with its sentence', () => {
  const ids = (text: string) => extracted(text).claims.map(({ id }) => id);
  const [boats, cars] = ids('The storm sank 12 boats.\n\nIt took 3 cars.');
  expect(ids('A gale blew.\n\nThe storm sank  12 boats.\n\nIt took 4 cars.')[0]).toBe(boats);
  expect(ids('The storm sank 12 boats.\n\nIt took 4 cars.')[1]).not.toBe(cars);
});

it('every step of the reading is told', () => {
  const [claim] = extracted('Police arrested more than 14 suspects in May.').claims;
  expect(claim?.trace?.map(({ by, did }) => `${by}: ${did}`)).toEqual([
    'count: read "14"',
    'attach-relation: "more than" makes it >',
    'attach-thing: the noun behind it: "suspects"',
    'attach-action: its verb before it: "arrested"',
    'attach-period: "May" says 2024-05',
    'attach-metric: arrest suspect',
  ]);
});

it('the day that dates are read from comes from the metadata, else from the text', () => {
  const text = 'KESTREL BAY, March 12, 2023 (Tide News) - The port lost 12 boats yesterday.';
  expect(extracted(text).anchor).toEqual({ edtf: '2024-11-07', from: 'metadata' });
  expect(extracted(text, {}).anchor).toEqual({ edtf: '2023-03-12', from: 'text' });
  expect(extracted('The port lost 12 boats.', {})).not.toHaveProperty('anchor');
});
