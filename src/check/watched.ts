import { documentsOf } from './documents-of.js';
import type { Lookup } from './rule.js';
import type { Subject } from './subject.js';

/** What was looked at that is not of a subject: documents by id, and figures of one metric by the id of the first. */
interface Beyond {
  others: string[];
  alike: string[];
}

/** What rules see of a subject, with an eye on what they look up. */
export function watched(subject: Subject, lookup: Lookup): { seen: Subject & Lookup; beyond: () => Beyond } {
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
    seen: { ...subject, ...look },
    beyond: () => {
      for (const own of documentsOf(subject)) documents.delete(own);
      return { others: [...documents].sort(), alike: [...groups].sort() };
    },
  };
}
