import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segment } from '../../src/cache/segment.js';

const key = fc.string({ unit: fc.constantFrom('0', '7', 'a', 'f'), minLength: 1 });
const entries = fc.dictionary(key, fc.json(), { minKeys: 1 });

it('a segment reads as it was written', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const known = segment.decode(segment.encode(Object.entries(given)));
      expect(known).toEqual(new Map(Object.entries(given)));
    }),
  );
});

it('a segment that was cut, or of which a character was changed, reads as none', () => {
  fc.assert(
    fc.property(entries, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (given, place) => {
      const text = segment.encode(Object.entries(given));
      const at = Math.floor(place * text.length);
      expect(segment.decode(text.slice(0, at))).toBeUndefined();
      const changed = text[at] === '#' ? '%' : '#';
      expect(segment.decode(`${text.slice(0, at)}${changed}${text.slice(at + 1)}`)).toBeUndefined();
    }),
  );
});
