import { describe, expect, it } from 'vitest';
import { findMasks } from '../../src/extract/masks/find-masks.js';
import { masks } from '../../src/extract/masks/index.js';
import { readSigns } from '../../src/extract/patterns/read-signs.js';
import { withExamples } from './listed.js';

const whole = (text: string, start = 0) => {
  const span = { start, end: text.length };
  return findMasks(text, span, readSigns(text, span));
};

it('each mask of the folder is in the list, once', async () => {
  const found = await withExamples('masks');
  expect(new Set(masks)).toEqual(new Set(found));
  expect(masks).toHaveLength(found.length);
});

describe.each(masks)('$name', ({ pattern, examples, counterexamples }) => {
  const hiddenIn = (text: string): string[] => Array.from(text.matchAll(pattern), ([hidden]) => hidden);

  it.each(Object.entries(examples))('in %j', (text, hidden) => {
    expect(hiddenIn(text)).toEqual(hidden);
    for (const stretch of hidden) {
      const start = text.indexOf(stretch);
      const covered = whole(text).some((mask) => mask.start < start + stretch.length && start < mask.end);
      expect(covered, `${stretch} in ${text}`).toBe(true);
    }
  });

  it('is shown what it must leave alone', () => {
    expect(counterexamples.length).toBeGreaterThan(0);
  });

  it.each(counterexamples)('not in %j', (text) => {
    expect(hiddenIn(text)).toEqual([]);
  });
});

it('stretches come in order, apart, and with offsets into the document', () => {
  const text = 'Kestrel Bay. Berth No. 7 opens at 5:42 a.m., says www.kestrel.example.';
  const found = whole(text, 13);
  expect(found.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'code: 7',
    'clock: 5:42 a.m.',
    'address: www.kestrel.example.',
  ]);
});
