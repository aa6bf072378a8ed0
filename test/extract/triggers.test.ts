import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMasks } from '../../src/extract/masks/find-masks.js';
import { masks } from '../../src/extract/masks/index.js';
import { Cue } from '../../src/extract/patterns/cue.js';
import { readSigns } from '../../src/extract/patterns/read-signs.js';
import { readSentences } from '../../src/extract/read-sentences.js';
import { findTimes } from '../../src/extract/times/find-times.js';
import { timeParsers } from '../../src/extract/times/parsers/index.js';
import { madeReport } from './made-report.js';

/** What makes every mask and every parser run. */
const everything = { number: true, han: false, masks: -1, times: -1, cues: [] };

const examples = [
  ...masks.flatMap(({ examples, counterexamples }) => [...Object.keys(examples), ...counterexamples]),
  ...timeParsers.flatMap(({ examples, counterexamples }) => [
    ...Object.values(examples).flat(),
    ...counterexamples,
  ]),
];
/** Examples side by side, and parts of them glued to each other in the middle of words and numbers. */
const texts = fc
  .array(
    fc.tuple(fc.constantFrom(...examples), fc.nat(60), fc.nat(60), fc.constantFrom(' ', '', '-', '. ')),
    {
      maxLength: 5,
    },
  )
  .map((parts) =>
    parts.map(([text, from, length, joint]) => text.slice(from % 20, from + length) + joint).join(''),
  );

describe('what is run only where its trigger occurs finds all that it would find anyhow', () => {
  it('masks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const span = { start: 0, end: text.length };
        expect(findMasks(text, span, readSigns(text, span))).toEqual(findMasks(text, span, everything));
      }),
      { numRuns: 500 },
    );
  });

  it('times', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const span = { start: 0, end: text.length };
        const day = { year: 2024, month: 11, day: 7 };
        expect(findTimes(text, span, day)).toEqual(findTimes(text, span, day, everything));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a sentence holds a cue', () => {
  const cue = new Cue('quay from (');
  const other = new Cue('quay boat');

  it.each([
    ['The quay is closed', true, true],
    ['FROM May', true, false],
    ['Cod (40)', true, false],
    ['a boat', false, true],
    ['Quayside, fromage', false, false],
    ['', false, false],
  ])('%j: %j and %j', (text, one, two) => {
    const [sentence] = readSentences(madeReport(`${text}.`), {});
    expect([cue, other].map((each) => sentence?.holds(each))).toEqual([one, two]);
  });
});

describe('a number is seen', () => {
  it.each([
    ['two boats', true],
    ['Twenty-one boats', true],
    ['3 boats', true],
    ['half of it', true],
    ['½ a boat', true],
    ['１２ boats', true],
    ['dozens', true],
    ['often someone', false],
    ['two_boats', false],
    ['the boats', false],
    ['', false],
  ])('in %j: %j', (text, number) => {
    expect(readSigns(text, { start: 0, end: text.length }).number).toBe(number);
  });
});
