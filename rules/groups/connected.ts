/** Pairs that hang together through what they share, each group in the order its pairs come in. */
export function connected<Pair>(
  pairs: readonly Pair[],
  endsOf: (pair: Pair) => readonly unknown[],
): Pair[][] {
  const groups: { ends: Set<unknown>; pairs: Pair[] }[] = [];
  for (const pair of pairs) {
    const ends = endsOf(pair);
    const touching = groups.filter((group) => ends.some((end) => group.ends.has(end)));
    const [first = { ends: new Set(), pairs: [] }, ...rest] = touching;
    if (touching.length === 0) groups.push(first);
    for (const group of rest) {
      group.ends.forEach((end) => first.ends.add(end));
      first.pairs.push(...group.pairs);
      groups.splice(groups.indexOf(group), 1);
    }
    ends.forEach((end) => first.ends.add(end));
    first.pairs.push(pair);
  }
  return groups.map((group) => group.pairs.toSorted((a, b) => pairs.indexOf(a) - pairs.indexOf(b)));
}
