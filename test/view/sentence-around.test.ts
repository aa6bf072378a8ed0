import { expect, it } from 'vitest';
import { sentenceAround } from '../../src/view/sentence-around.js';

const told = (text: string, figure: string) => {
  const start = text.indexOf(figure);
  const claim = { start, end: start + figure.length, sentenceStart: 0, sentenceEnd: text.length };
  return sentenceAround({ id: 'a.md', path: 'a.md', text, meta: {}, blocks: [] }, claim);
};

it.each<[string, string, string, string]>([
  ['short', 'The ferry\ncarried 118 people.', '118', 'The ferry carried 118 people.'],
  [
    'that begins far off',
    `${'In the old harbour of Kestrel Bay '.repeat(4)}there are 118 boats.`,
    '118',
    `… ${'old harbour of Kestrel Bay In the '.repeat(2)}old harbour of Kestrel Bay there are 118 boats.`,
  ],
  [
    'that goes on and on',
    `There are 118 boats${' in the old harbour of Kestrel Bay'.repeat(4)}.`,
    '118',
    `There are 118 boats in the old harbour of Kestrel Bay in the old harbour of …`,
  ],
])('quotes a sentence %s', (_, text, figure, quote) => expect(told(text, figure)).toBe(quote));
