import { filterNames, type Filters } from '../../pick/filter-names.js';

/** Of the query of an address; what it does not know is left alone. */
export function readFilters(query: string): Filters {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    filterNames.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])),
  );
}
