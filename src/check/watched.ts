import type { Lookup } from './rule.js';

/** What was looked at beyond some documents: others by id, and figures of one metric by the id of the first. */
export interface Beyond {
  others: string[];
  alike: string[];
}

/**
 * What rules look up, with an eye on it.
 *
 * @param own the documents that rules are asked about, by id
 */
export function watched(own: ReadonlySet<string>, lookup: Lookup): { look: Lookup; beyond: () => Beyond } {
  const [documents, groups] = [new Set<string>(), new Set<string>()];
  const look: Lookup = {
    document: (id) => lookup.document(at(id)),
    extraction: (doc) => lookup.extraction(at(doc)),
    claim: (id) => {
      const claim = lookup.claim(id);
      at(claim.doc);
      return claim;
    },
    neighbours: (doc) => lookup.neighbours(at(doc)),
    oneSource: (a, b) => lookup.oneSource(at(a), at(b)),
    alike: (claim) => {
      const alike = lookup.alike(claim);
      groups.add((alike[0] ?? claim).id);
      return alike;
    },
    compare: (a, b) => {
      documents.add(a.doc).add(b.doc);
      return lookup.compare(a, b);
    },
    likeness: (a, b) => {
      documents.add(a.doc).add(b.doc);
      return lookup.likeness(a, b);
    },
  };
  const at = (doc: string): string => {
    documents.add(doc);
    return doc;
  };
  return {
    look,
    beyond: () => ({
      others: [...documents].filter((doc) => !own.has(doc)).sort(),
      alike: [...groups].sort(),
    }),
  };
}
