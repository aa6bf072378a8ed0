import type { Span } from '../model/span.js';

/** Index of the first span that ends behind an offset, spans being in order; their number where none does. */
export function firstBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
