import type { PassageRule } from '../../src/check/rule.js';
import { copiedText } from '../copies/copied-text.js';
import { fewestWords } from '../copies/fewest-words.js';
import { wholeDocument } from '../../src/model/whole-document.js';
import { grouped } from '../../src/model/grouped.js';

export const duplicateDocument: PassageRule<'words'> = {
  id: 'duplicate/document',
  summary: 'A report that copies another one as a whole',
  why: 'Two outlets with one text are one source: that they agree proves nothing.',
  severity: 'info',
  scope: 'passage',

  options: { words: fewestWords },

  *check(input, { words }) {
    const { left, right, coverage } = input.passage;
    const copy = coverage >= wholeDocument ? copiedText(input, words) : undefined;
    if (!copy) return;
    yield {
      message: `${left} and ${right} are one text (${grouped(Math.round(coverage * 100))}% of the shorter one): one source, not two.`,
      claims: [],
      documents: [left, right],
      evidence: { sentences: copy.sentences, coverage },
    };
  },

  examples: {
    pass: [
      {
        title: 'One sentence in common',
        documents: [
          'The Kestrel Bay ferry ran aground on Monday. All 94 people on board are safe, the coastguard said. Divers will look at the hull today.',
          'Trains to the coast were full this week. All 94 people on board are safe, the coastguard said. The railway will put on more of them.',
        ],
      },
    ],
    fail: [
      {
        title: 'A wire report under two names',
        documents: [
          'The Kestrel Bay ferry ran aground on a sandbank on Monday evening. All 94 people on board were brought to the harbour by lifeboat within two hours.',
          'The Kestrel Bay ferry ran aground on a sandbank on Monday evening. All 94 people on board were brought to the harbour by lifeboat within two hours.',
        ],
        says: ['a.md and b.md are one text (100% of the shorter one): one source, not two.'],
      },
    ],
  },
};
