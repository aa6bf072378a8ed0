import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

/** "Ada Merrow, 25, said": the age of a named person, between commas, measures nothing that is reported. */
export const age: Mask = {
  kind: 'age',
  name: 'age behind a name',
  trigger: [shapes.listed],
  pattern:
    /(?<=\b\p{Lu}[\p{L}'’-]+,\s)(?:[1-9]\d?|10\d)(?=,\s(?:(?!and\b)\p{Ll}|\p{Lu}\p{Ll}+\s(?:said|told)))/gu,
  examples: { 'Ada Merrow, 25, said the ferry was late.': ['25'] },
  counterexamples: ['Port Lorne has lost 85, Merrow 39 and Kestrel Bay 19.', 'In Merrow, 25 boats sank.'],
};
