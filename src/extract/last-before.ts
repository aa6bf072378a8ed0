/** The last of a list before an index of which something holds: a search from the list's own end may be far. */
export function lastBefore<Item>(
  list: readonly Item[],
  index: number,
  holds: (item: Item, at: number) => boolean,
): Item | undefined {
  for (let at = index - 1; at >= 0; at--) if (holds(list[at]!, at)) return list[at];
  return undefined;
}
