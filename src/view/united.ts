/**
 * Brings items together that links connect, each group and its items in the order they come in. Links to what is not
 * among the items are passed over.
 *
 * Union by path halving: R. E. Tarjan and J. van Leeuwen, "Worst-case analysis of set union algorithms", Journal of the
 * ACM 31(2), 1984.
 */
export function united<Item>(items: readonly Item[], links: Iterable<readonly [Item, Item]>): Item[][] {
  const parents = new Map(items.map((item) => [item, item]));
  for (const [a, b] of links) {
    if (parents.has(a) && parents.has(b)) parents.set(rootOf(b), rootOf(a));
  }
  const groups = new Map<Item, Item[]>();
  for (const item of parents.keys()) {
    const root = rootOf(item);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  return [...groups.values()];

  function rootOf(item: Item): Item {
    let at = item;
    for (let parent = parents.get(at)!; parent !== at; parent = parents.get(at)!) {
      parents.set(at, parents.get(parent)!);
      at = parent;
    }
    return at;
  }
}
