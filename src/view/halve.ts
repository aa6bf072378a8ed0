/** How many of an ordered list, from its start, a condition holds for; it holds for none after the first it fails for. */
export function halve<T>(ordered: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ordered[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
