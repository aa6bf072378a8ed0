import { agree } from '../model/agree.js';
import { camps } from '../model/camps.js';
import type { Claim } from '../model/claim.js';
import { sum } from '../model/decimal.js';
import type { Consensus } from './metric-view.js';
import type { Sources } from './sources.js';

/** The value on which two independent sources or more agree, and more than on any other; as wide as its most precise figure. */
export function consensusOf(claims: readonly Claim[], { apart }: Sources): Consensus | undefined {
  const known = camps(claims, agree).map((camp) => ({
    head: camp.head,
    independentSources: apart(camp.claims).length,
  }));
  const [first, second] = known.toSorted((a, b) => b.independentSources - a.independentSources);
  if (!first || first.independentSources < 2) return undefined;
  if (second?.independentSources === first.independentSources) return undefined;
  const { low, high } = first.head;
  const margin = marginOf(first.head);
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null) return undefined;
  return { low: sum([from, -margin]), high: sum([to, margin]), independentSources: first.independentSources };
}

/** A plain count is what it says: between three dead and four there is none. */
function marginOf({ value, margin, unit }: Claim): number {
  return unit === '1' && Number.isInteger(value) && margin <= 0.5 ? 0 : margin;
}
