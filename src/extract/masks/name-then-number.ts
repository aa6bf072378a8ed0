import { currencyCodes } from '../languages/en/currencies.js';
import { anyOf } from '../patterns/any-of.js';
import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

/** The number ends the name: punctuation, a verb, a preposition or the kind of thing that has such names follows. */
const follows = anyOf(
  `and or index is was has had will in on at by for to from with operation campaign project plan action programme
   program initiative strategy`.split(/\s+/),
);

/** Capitalised for other reasons: the first word of a sentence, a month. */
const noNames = anyOf([
  ...currencyCodes,
  ...`Between The A In On At By About Over Some Nearly Almost Around Of And But To From With Up Only Another All For Since
   Until Than After Before January February March April May June July August September October November December
   Jan Jan. Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`.split(/\s+/),
]);

export const nameThenNumber: Mask = {
  kind: 'name',
  name: 'name with a number behind it',
  trigger: [shapes.named],
  pattern: new RegExp(
    [
      // A digit first: what stands before it is looked at nowhere else.
      String.raw`(?=\d)(?<=\b\p{Lu}[\p{L}'’]*\s)\d{3,4}(?![.,]\d)`,
      String.raw`(?=\s*(?:[,.;:)"”’]|$|${follows}\b))`,
      String.raw`(?<!\b${noNames}\s\d{3,4})`,
      // "| Seats 2025 | Seats 2021": the last title of a table is like the others.
      String.raw`(?<!\|[^|\n]{0,60})`,
    ].join(''),
    'gu',
  ),
  examples: { 'The plan Clean Kestrel 2030 was dropped and so was Coastal 500.': ['2030', '500'] },
  counterexamples: [
    'In 2030 the pier opens.',
    'Port Lorne has lost 85, Merrow 39 and Kestrel Bay 19.',
    'About 500 came.',
    'It sold for EUR 500.',
    'On May 21, 500 came.',
    'East Pier 512,300',
    'Town | Seats 2025 | Seats 2021',
  ],
};
