/** Where the next item behind this one is that is wanted, from the start again after the last; undefined where none is. */
export function nextItem<Item>(
  items: readonly Item[],
  here: number,
  isWanted: (item: Item) => boolean,
): number | undefined {
  for (let by = 1; by < items.length; by += 1) {
    const at = (here + by) % items.length;
    if (isWanted(items[at]!)) return at;
  }
  return undefined;
}
