import type { Filters } from './filters.js';

const names = ['rule', 'severity', 'status', 'reviewer', 'document', 'text'] as const;

/** Of the query of an address; what it does not know is left alone. */
export function readFilters(query: string): Filters {
  const given = new URLSearchParams(query);
  return Object.fromEntries(names.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])));
}
