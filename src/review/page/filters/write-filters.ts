import type { Filters } from '../../pick/filter-names.js';

/** A query that `readFilters` reads back: `?rule=conflict%2Fvalue`, or nothing where all is shown. */
export function writeFilters(filters: Filters): string {
  const given = Object.entries(filters).filter(([, value]) => value);
  return given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][]).toString()}`;
}
