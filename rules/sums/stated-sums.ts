import type { Claim } from '../../src/model/claim.js';
import type { Lookup } from '../../src/check/rule.js';
import { isOfUnit } from './is-of-unit.js';
import { lists } from './lists.js';

/** A whole and parts of it that are listed together: "57 homes, 31 of them in Tern Bay and 26 in Skerry". */
export interface StatedSum {
  whole: Claim;
  /** In reading order, two or more, in the unit of the whole. */
  parts: Claim[];
  /** Parts of the whole that the report tells elsewhere, and so perhaps by another division. */
  others: Claim[];
}

/** Two make a list, or three of several times: "9,000 in spring and 4,000 in autumn" may be just those worth telling. */
const fewest = (list: readonly Claim[]): number =>
  list.every(({ period }) => period === list[0]?.period) ? 2 : 3;

/** The sums of its own report that a claim has a place in, as their whole or as a part. */
export function statedSums(claim: Claim, lookup: Pick<Lookup, 'document' | 'extraction'>): StatedSum[] {
  const { claims } = lookup.extraction(claim.doc);
  const { text } = lookup.document(claim.doc);
  const wholes = claims.filter(({ id }) => id === claim.id || id === claim.partOf);
  return wholes.flatMap((whole) => {
    const parts = claims
      .filter((part) => part.partOf === whole.id && isOfUnit(part, whole))
      .toSorted((a, b) => a.start - b.start);
    return lists(parts, text, whole)
      .filter((list) => list.length >= fewest(list) && (whole === claim || list.includes(claim)))
      .map((list) => ({ whole, parts: list, others: parts.filter((part) => !list.includes(part)) }));
  });
}
