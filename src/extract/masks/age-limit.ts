import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

/** Nouns for people whose age may limit them. */
const people = anyOf(
  (
    'people persons adults children kids men women boys girls males females patients pupils students residents inhabitants ' +
    'citizens voters workers employees staff drivers members players applicants tenants viewers listeners readers users ' +
    'teenagers youngsters youths parents pensioners consumers customers visitors passengers travellers respondents ' +
    'population Americans Britons Europeans those anyone anybody everyone everybody'
  ).split(' '),
);
/** What stands behind an age: the end of a thought, a small word, or what such people do. */
const behind =
  'and|or|who|were|was|are|is|have|had|has|in|at|of|with|from|to|by|on|for|pays?|travels?|gets?|goe?s?|needs?|lives?|works?|can|may|must|will|would|could|should|do|did';

/** "159 adults under 65", "children over 5": which of them, and not how many. */
export const ageLimit: Mask = {
  kind: 'age',
  name: 'age behind people',
  trigger: ['under', 'over', 'above', 'below', 'younger', 'older'],
  pattern: new RegExp(
    String.raw`(?<=(?:\b${people} (?:aged )?|\bof (?:them|whom|those|these) (?:aged )?|\d (?:is|are|was|were) (?:aged |still )?)(?:under|over|above|below) |\b(?:younger|older) than )\d{1,2}(?=\s*(?:[,.;:!?)]|$)| (?:${behind})\b)`,
    'gi',
  ),
  examples: {
    'The hospital admitted 103 children, 159 adults under 65 and 142 pensioners.': ['65'],
    'Of the suspects, 2,300 were younger than 21 and four older than 70.': ['21', '70'],
    'Of these, 640 were under 18.': ['18'],
    'There were 900 sailors, 80 of them under 18.': ['18'],
    'Children under 5, says the ferry company, travel free.': ['5'],
    'The ferry has carried 4,120 of the 5,000 inhabitants over 60, or 82.4%.': ['60'],
    'Those under 30 pay less.': ['30'],
  },
  counterexamples: [
    'The company employs people under 12 collective agreements.',
    'Over 65 boats and under 5 ferries were in the harbour.',
  ],
};
