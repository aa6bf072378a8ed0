/** A set with something more, or without it where it was in it. */
export function toggled<Item>(set: ReadonlySet<Item>, item: Item): Set<Item> {
  const changed = new Set(set);
  if (!changed.delete(item)) changed.add(item);
  return changed;
}
