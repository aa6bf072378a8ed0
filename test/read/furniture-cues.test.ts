import fc from 'fast-check';
import { expect, it } from 'vitest';
import { furnitureCues } from '../../src/read/blocks/furniture-cues.js';
import { mayBeCued } from '../../src/read/blocks/may-be-cued.js';

/** The lines that the cues are shown with: "Share this: Mail". */
const shown = furnitureCues.flatMap(({ about }) =>
  Array.from(about.matchAll(/"([^"]+)"/g), ([, line]) => line!),
);
const isCued = (entry: string): boolean => furnitureCues.some(({ pattern }) => pattern.test(entry));

it.each(shown)('%j is cued', (line) => {
  expect(isCued(line)).toBe(true);
});

it('all cues tried together find what one of them finds', () => {
  const part = fc.tuple(fc.constantFrom(...shown, 'The ferry sank.', '12', 'Merrow'), fc.nat(12), fc.nat(60));
  const entries = fc
    .array(part, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([line, from, length]) => line.slice(from % 6, from + length)).join(' '));
  fc.assert(
    fc.property(entries, (entry) => {
      expect(mayBeCued(entry)).toBe(isCued(entry));
    }),
    { numRuns: 1000 },
  );
});
