/** How many items two sets have in common. Each pair that may tell one story is asked, so that no list is made. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return shared;
}
