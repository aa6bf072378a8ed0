import { makeMention } from '../parsers/make-mention.js';
import type { Mention } from '../parsers/mention.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import type { Aside } from './aside.js';

/** With these, "one" says when or how, and counts nothing. */
const idioms: ReadonlySet<string> = new Set(
  'thing day time point stage way another such more less'.split(' '),
);
const determined: ReadonlySet<string> = new Set('the this that no any every each some'.split(' '));

/** "one solution", "one spectacular catch", "one of the best", but not "this one boat", "one day". */
function counts(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (determined.has(tokens[at - 1]?.lower ?? '')) return false;
  if (after?.lower === 'of') return tokens[at + 2]?.tag === 'det';
  return (after?.tag === 'noun' || after?.tag === 'adj') && !idioms.has(after.lower);
}

function read(sentence: Sentence): Mention[] {
  const { tokens, hidden } = sentence;
  const found: Mention[] = [];
  tokens.forEach(({ lower }, first) => {
    if (lower !== 'one') return;
    // "one of the" is masked as a phrase, so that no claim comes of it.
    const isHidden = hidden.has(first) && tokens[first + 1]?.lower !== 'of';
    if (isHidden || !counts(tokens, first)) return;
    const numeral = { first, next: first + 1, value: 1, margin: 0.5, readings: [], scaled: false };
    found.push(makeMention(sentence, { ...numeral, written: 'words' }, { unit: '1', parser: 'one thing' }));
  });
  return found;
}

/** "One proposal failed": an article more often than a count, and nothing to check even as one. */
export const oneThing: Aside = {
  reason: 'one of something',
  read,
  examples: {
    'One proposal failed in the council.': ['1 1'],
    'She sold just one large boat.': ['1 1'],
    'It is one of the best piers.': ['1 1'],
  },
  counterexamples: ['One day it sank.', 'This one boat sank.', 'No one sank.'],
};
