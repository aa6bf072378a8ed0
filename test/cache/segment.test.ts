import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segment } from '../../src/cache/segment.js';

const key = fc.string({ unit: fc.constantFrom('0', '7', 'a', 'f'), minLength: 1 });
const entries = fc.dictionary(key, fc.json(), { minKeys: 1 });

it('a segment reads as it was written', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const file = segment.encode(Object.entries(given));
      const known = segment.decode(file) ?? [];
      expect(new Map(Array.from(known, ([name, place]) => [name, segment.answer(file, place)]))).toEqual(
        new Map(Object.entries(given)),
      );
    }),
  );
});

it('a segment that was cut, or of which a bit was changed, reads as none', () => {
  fc.assert(
    fc.property(entries, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (given, place) => {
      const file = segment.encode(Object.entries(given));
      const at = Math.floor(place * file.length);
      expect(segment.decode(file.subarray(0, at))).toBeUndefined();
      file[at]! ^= 1;
      expect(segment.decode(file)).toBeUndefined();
    }),
  );
});
