import type { Figure } from '../figure.js';

const longest = 10;

/** "12 million euros (half of it lent) of the funds": the token behind a bracket that follows an amount, or behind it. */
export function behindBracket({ sentence, mention }: Figure): number {
  const { tokens } = sentence;
  if (tokens[mention.next]?.text !== '(') return mention.next;
  const close = tokens.findIndex((token, at) => at > mention.next && token.text === ')');
  return close > 0 && close < mention.next + longest ? close + 1 : mention.next;
}
