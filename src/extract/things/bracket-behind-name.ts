import type { Figure } from '../figure.js';
import { tokenBefore } from '../phrases/token-before.js';

/** "Merrow (12%)": index of the bracket that holds nothing but a figure, right behind a name; -1 where none does. */
export function bracketBehindName({ sentence, mention, relationStart }: Figure): number {
  const { tokens } = sentence;
  const open = tokenBefore(sentence, relationStart);
  const isBracket = tokens[open]?.text === '(' && tokens[mention.next]?.text === ')';
  return isBracket && tokens[open - 1]?.tag === 'name' ? open : -1;
}
