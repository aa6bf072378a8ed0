import type { Sentence } from '../sentence.js';

/** Index of the last token that ends at or before an offset; -1 where there is none. */
export function tokenBefore({ tokens }: Sentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
