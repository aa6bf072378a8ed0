import type { Stretch, TimeParser } from '../time.js';

/** "the quarter to March" and "the month before" name a time of their own. */
const ownTime = String.raw`(?:\s(?:to|of|from|in|before|earlier|ago|ended|ending|between|when|that|covered|under)\b|-|['’])`;

/** "in the quarter", "over the same period", "in that month": the stretch of that kind that was named last. */
export const sameStretch: TimeParser = {
  name: 'the stretch just named',
  trigger: ['quarter', 'month', 'half', 'period', 'season'],
  pattern: new RegExp(
    String.raw`\b(?:throughout|during|over|in|for|at the end of|by the end of) (?:the |that )(?:whole |same |said )?(?<stretch>quarter|month|half|period|season)\b(?!${ownTime})`,
    'gi',
  ),
  read: ({ stretch = '' }) => ({
    relative: true,
    role: 'anaphor',
    stretch: stretch.toLowerCase() as Stretch,
  }),
  examples: {
    '': ['in the same month', 'over the same period', 'For the quarter', 'during the season', 'in that half'],
  },
  counterexamples: ['in the quarter to March', 'the month', 'in the half-time break', 'for a period'],
};
