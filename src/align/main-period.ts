import type { Extraction } from '../model/extraction.js';

/**
 * The period that a report is about: the one that it states for more of its figures than any other, and at least two;
 * undefined where there is none. A figure without a period is likely to be for that one.
 */
export function mainPeriod({ claims }: Extraction): string | undefined {
  const counts = new Map<string, number>();
  for (const { period } of claims)
    if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
