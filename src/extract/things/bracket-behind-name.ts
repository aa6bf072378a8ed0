import type { Figure } from '../figure.js';
import { tokenBefore } from '../phrases/token-before.js';

/** "Merrow (12%)": index of the bracket that holds nothing but a figure, right behind a name; -1 where none does. */
export function bracketBehindName({ sentence, mention, relationStart }: Figure): number {
  const { tokens } = sentence;
  const open = tokenBefore(sentence, relationStart);
  const isBracket = tokens[open]?.text === '(' && tokens[mention.next]?.text === ')';
  const before = tokens[open - 1];
  // "in the capital (900)"
  const isPlace =
    before?.tag === 'noun' &&
    /^(?:the|its|their)$/.test(tokens[open - 2]?.lower ?? '') &&
    /^(?:in|at|on)$/.test(tokens[open - 3]?.lower ?? '');
  return isBracket && (before?.tag === 'name' || isPlace) ? open : -1;
}
