import type { Sentence } from '../sentence.js';

/** Index of the last token that ends at or before an offset; -1 where there is none. */
export function tokenBefore({ tokens }: Sentence, offset: number): number {
  let at = -1;
  while ((tokens[at + 1]?.end ?? Infinity) <= offset) at++;
  return at;
}
