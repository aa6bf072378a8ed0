/**
 * Krippendorff's alpha for nominal data, any number of raters and missing ratings: `1 - Do / De`, from the coincidence
 * matrix, in which each pair of ratings of one unit counts `1 / (m - 1)`, `m` being how many ratings the unit has; units
 * with fewer than two are left out (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section C).
 *
 * @param units the ratings of each, without those that are missing
 * @returns undefined where no two ratings can be paired, and where all are of one category
 */
export function krippendorffsAlpha(units: readonly (readonly string[])[]): number | undefined {
  const paired = units.filter(({ length }) => length > 1);
  const totals = new Map<string, number>();
  let disagreeing = 0;
  for (const unit of paired) {
    const counts = new Map<string, number>();
    for (const rating of unit) counts.set(rating, (counts.get(rating) ?? 0) + 1);
    for (const [rating, count] of counts) {
      totals.set(rating, (totals.get(rating) ?? 0) + count);
      disagreeing += (count * (unit.length - count)) / (unit.length - 1);
    }
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0);
  return expected === 0 ? undefined : 1 - ((all - 1) * disagreeing) / expected;
}
