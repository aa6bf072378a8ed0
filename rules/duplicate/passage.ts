import type { PassageRule } from '../../src/check/rule.js';
import { copiedText } from '../copies/copied-text.js';
import { excerpt } from '../copies/excerpt.js';
import { fewestWords } from '../copies/fewest-words.js';
import { wholeDocument } from '../../src/model/whole-document.js';

export const duplicatePassage: PassageRule<'words' | 'share'> = {
  id: 'duplicate/passage',
  summary: 'Sentences that two reports have in common',
  why: 'One copied the other, or both a third: for these figures they are one source, not two.',
  severity: 'info',
  scope: 'passage',
  yieldsTo: ['duplicate/document'],

  options: {
    words: fewestWords,
    share: { value: 0, least: 0, most: 1, what: 'of the sentences of the shorter report, how large a part' },
  },

  *check(input, { words, share }) {
    const { left, right, coverage } = input.passage;
    const copy = coverage >= share && coverage < wholeDocument ? copiedText(input, words) : undefined;
    if (!copy) return;
    const { sentences } = copy;
    const many = sentences.length === 1 ? 'a sentence' : `${sentences.length} sentences`;
    yield {
      message:
        `${left} and ${right} share ${many} (${excerpt(sentences[0] ?? '')}):` +
        ` one source for what ${sentences.length === 1 ? 'it says' : 'they say'}, not two.`,
      claims: [],
      documents: [left, right],
      evidence: { sentences, coverage },
    };
  },

  examples: {
    pass: [
      {
        title: 'The same facts, each in own words',
        documents: [
          'The Kestrel Bay ferry ran aground on Monday with 94 people on board, the coastguard said.',
          'All 94 passengers of the ferry that hit a sandbank off Kestrel Bay on Monday are safe.',
        ],
      },
    ],
    fail: [
      {
        title: 'A paragraph taken over',
        documents: [
          'Council tax in Kestrel Bay goes up by a few pounds again next spring. The mayor says that it could not be helped this time. The new pier will open in May, with room for 40 boats and a café at its head. It replaces the one that the storm of 1987 broke in two, and which was never repaired.',
          'At long last there is some good news for the sailors among us. The new pier will open in May, with room for 40 boats and a café at its head. It replaces the one that the storm of 1987 broke in two, and which was never repaired. We cannot wait to see it and to try the cake that was promised to our members. Bring your own cup, since there are never enough of them.',
        ],
        says: [
          'a.md and b.md share 2 sentences ("The new pier will open in May, with room for 40 boats and a café at its head."): one source for what they say, not two.',
        ],
      },
    ],
  },
};
