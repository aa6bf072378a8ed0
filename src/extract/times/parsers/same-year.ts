import type { TimeParser } from '../time.js';

/** "the year to March" and "the year 2024" name a year of their own. */
const ownYear = String.raw`(?: (?:to|before|earlier|ago|ended|ending|[12]\d{3}))`;

/** "throughout the year": whatever year was named last. */
export const sameYear = {
  name: 'the year just named',
  trigger: ['year'],
  pattern: new RegExp(
    String.raw`\b(?:throughout|during|over|in|for|of|in the course of) the (?:whole |full |entire |same |said )?year\b` +
      String.raw`(?!${ownYear})(?: as a whole)?|\byear-round\b`,
    'gi',
  ),
  read: () => ({ relative: true, role: 'anaphor' }),
  examples: {
    '': [
      'throughout the year',
      'in the course of the year',
      'in the whole year',
      'for the year as a whole',
      'year-round',
    ],
  },
  counterexamples: ['in the year to March', 'the year before', 'for the full year 2024'],
} satisfies TimeParser;
