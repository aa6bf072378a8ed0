/**
 * Cohen's kappa: how much of the agreement that chance leaves open two raters have reached; 1 where they agree always, 0
 * where no more than by chance. `(po - pe) / (1 - pe)`, with `po` the share of items on which they agree, and `pe` the
 * sum over categories of the product of both raters' shares (J. Cohen, "A coefficient of agreement for nominal scales",
 * Educational and Psychological Measurement 20, 1960).
 *
 * @param ratings of both raters, one pair an item
 * @returns undefined for no item, and where both use one and the same category throughout
 */
export function cohensKappa(ratings: readonly (readonly [string, string])[]): number | undefined {
  const total = ratings.length;
  const categories = new Set(ratings.flat());
  if (categories.size < 2) return undefined;
  const observed = ratings.filter(([a, b]) => a === b).length / total;
  const share = (rater: 0 | 1, category: string) =>
    ratings.filter((pair) => pair[rater] === category).length / total;
  const expected = [...categories].reduce((sum, one) => sum + share(0, one) * share(1, one), 0);
  return (observed - expected) / (1 - expected);
}
