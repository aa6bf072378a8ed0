import { describe, expect, it } from 'vitest';
import { diffSentences } from '../../src/view/diff-sentences.js';
import type { MarkedText } from '../../src/view/marked-text.js';

/** Figures stand between « and ». */
const marked = (written: string): MarkedText => {
  let text = '';
  const marks = written.split(/(?=«)|(?<=»)/).flatMap((part) => {
    const start = text.length;
    text += part.replace(/[«»]/g, '');
    return part.startsWith('«') ? [{ start, end: text.length, kind: 'figure' as const, claim: part }] : [];
  });
  return { text, marks };
};
const laid = (left: string, right: string) =>
  diffSentences(marked(left), marked(right))
    ?.map(({ kind, text }) => (kind === 'same' ? text : kind === 'left' ? `[-${text}]` : `[+${text}]`))
    .join('');

describe('two sentences side by side', () => {
  it.each<[string, string, string, string | undefined]>([
    [
      'a changed figure',
      'The ferry took 62 people.',
      'The ferry took 26 people.',
      'The ferry took [-62 ][+26 ]people.',
    ],
    [
      'a figure as one token',
      'It cost «$35,000,000» to mend.',
      'It cost «$53,000,000» to mend.',
      'It cost [-$35,000,000 ][+$53,000,000 ]to mend.',
    ],
    [
      'a range as one token',
      'From «10 to 20» boats sank.',
      'From «10 to 30» boats sank.',
      'From [-10 to 20 ][+10 to 30 ]boats sank.',
    ],
    [
      'words that only one has at its end',
      'It sailed for a day to Mill Bridge.',
      'It sailed for a day.',
      'It sailed for a day [-to Mill Bridge].',
    ],
    ['the same', 'No boat sank.', 'No boat sank.', 'No boat sank.'],
    ['Chinese, which has no blanks', '渡轮载客120人。', '渡轮载客210人。', '渡轮载客[-120][+210]人。'],
    ['other words', 'The ferry took 62 people.', 'Council homes cost more, 26 said.', undefined],
    ['nothing', '', '', undefined],
  ])('%s', (_, left, right, wanted) => expect(laid(left, right)).toBe(wanted));

  it('gives up on what nobody would read', () => {
    const left = Array.from({ length: 900 }, (_, n) => `boat${n}`).join(' ');
    expect(laid(left, left.replaceAll('boat', 'ship'))).toBeUndefined();
  });
});
