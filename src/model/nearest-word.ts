/**
 * The word that was most likely meant: the one that takes the fewest slips to reach, where a slip is a letter
 * added, lost or changed, or two neighbours swapped (Damerau 1964, "A technique for computer detection and
 * correction of spelling errors"). Of equals, the first.
 *
 * @returns undefined where none is within a third of its letters, capitals aside
 */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  let nearest: { word: string; slips: number } | undefined;
  for (const word of words) {
    const slips = slipsBetween(written.toLowerCase(), word.toLowerCase());
    if (slips <= Math.ceil(word.length / 3) && slips < (nearest?.slips ?? Infinity))
      nearest = { word, slips };
  }
  return nearest?.word;
}

function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = Number(a[i - 1] !== b[j - 1]);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + changed,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
