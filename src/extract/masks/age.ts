import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

const named = String.raw`(?<=\b\p{Lu}[\p{L}'’-]+,\s)(?:[1-9]\d?|10\d)(?=,\s(?:(?!and\b)\p{Ll}|\p{Lu}\p{Ll}+\s(?:said|told)))`;
/** "a harbour clerk, 29, was": one person, so no plural. */
const unnamed = String.raw`(?<=\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}[\p{L}-]*(?<!s),\s)(?:[1-9]\d|10\d)(?=,\s(?!and\b)\p{Ll})`;

/** "Ada Merrow, 25, said": the age of a person, between commas, measures nothing that is reported. */
export const age: Mask = {
  kind: 'age',
  name: 'age behind a person',
  trigger: [shapes.enclosed],
  pattern: new RegExp(`${named}|${unnamed}`, 'gu'),
  examples: {
    'Ada Merrow, 25, said the ferry was late.': ['25'],
    'Two were fined, and a harbour clerk, 29, was let go.': ['29'],
  },
  counterexamples: [
    'Port Lorne has lost 85, Merrow 39 and Kestrel Bay 19.',
    'In Merrow, 25 boats sank.',
    'Of the lost boats, 25, by one count, were old.',
  ],
};
