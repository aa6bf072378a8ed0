import { filterNames, type Filters } from '../../../review/pick/filter-names.js';

/**
 * Filters as a reviewer writes them: `status:undecided rule:conflict/value ferry`, each word without a name being
 * searched for; `reviewer:"Ann Lee"` where a value holds a blank.
 */
export function readQuery(query: string): Filters {
  const filters: Filters = {};
  const words: string[] = [];
  for (const [word, name, quoted, plain] of query.matchAll(/([a-z]+):(?:"([^"]*)"|(\S+))|\S+/g)) {
    const known = filterNames.find((one) => one === name);
    if (known) filters[known] = quoted ?? plain;
    else words.push(word);
  }
  return words.length > 0 ? { ...filters, text: words.join(' ') } : filters;
}
