import type { Mask } from './mask.js';

/** "159 adults under 65", "children over 5": which of them, and not how many. */
export const ageLimit: Mask = {
  kind: 'age',
  name: 'age behind people',
  trigger: ['under', 'over', 'above', 'below', 'younger', 'older'],
  pattern:
    /(?<=(?:\b(?:people|persons|adults|children|kids|men|women|boys|girls|patients|pupils|residents|those|anyone|everyone) (?:aged )?|\d (?:is|are|was|were) (?:aged |still )?)(?:under|over|above|below) |\b(?:younger|older) than )\d{1,2}(?=\s*(?:[,.;:!?)]|$)| (?:and|or|who|were|was|are|is|have|had|has|in|at|of|with|from)\b)/gi,
  examples: {
    'The hospital admitted 103 children, 159 adults under 65 and 142 pensioners.': ['65'],
    'Of the suspects, 2,300 were younger than 21 and four older than 70.': ['21', '70'],
    'Of these, 640 were under 18.': ['18'],
    'Children under 5, says the ferry company, travel free.': ['5'],
  },
  counterexamples: [
    'The company employs people under 12 collective agreements.',
    'Over 65 boats and under 5 ferries were in the harbour.',
  ],
};
