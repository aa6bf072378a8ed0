import type { Sentence } from '../sentence.js';

/** Whether tokens are all that a sentence says, signs and punctuation aside: a cell of a table, a line of a sum. */
export const isAlone = (
  { tokens }: Pick<Sentence, 'tokens'>,
  { first, next }: { first: number; next: number },
): boolean =>
  tokens.every(({ tag, text }, at) => (at >= first && at < next) || tag === 'punct' || /^[-−+]$/u.test(text));
