import type { Edition } from './edition.js';

/** What comes after the findings links to those that there was room for. */
export function withFindings(page: Edition, ids: Pick<ReadonlySet<string>, 'has'>): Edition {
  const { places } = page;
  return { ...page, places: { ...places, has: { ...places.has, finding: (id) => ids.has(id) } } };
}
