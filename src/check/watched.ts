import type { Inputs } from './inputs.js';
import type { Lookup, Rule } from './rule.js';

type Input = Inputs[Rule['scope']][number];

/** What was looked at that is not of an input: documents by id, and figures of one metric by the id of the first. */
interface Beyond {
  others: string[];
  alike: string[];
}

/** The same input, with an eye on what is looked up. */
export function watched(input: Input): { seen: Input; beyond: () => Beyond } {
  const [documents, groups] = [new Set<string>(), new Set<string>()];
  const look: Lookup = {
    document: (id) => input.document(at(id)),
    extraction: (doc) => input.extraction(at(doc)),
    claim: (id) => {
      const claim = input.claim(id);
      at(claim.doc);
      return claim;
    },
    neighbours: (doc) => input.neighbours(at(doc)),
    oneSource: (a, b) => input.oneSource(at(a), at(b)),
    alike: (claim) => {
      const alike = input.alike(claim);
      groups.add((alike[0] ?? claim).id);
      return alike;
    },
    compare: (a, b) => {
      documents.add(a.doc).add(b.doc);
      return input.compare(a, b);
    },
    likeness: (a, b) => {
      documents.add(a.doc).add(b.doc);
      return input.likeness(a, b);
    },
  };
  const at = (doc: string): string => {
    documents.add(doc);
    return doc;
  };
  return {
    seen: { ...input, ...look },
    beyond: () => {
      for (const own of documentsOf(input)) documents.delete(own);
      return { others: [...documents].sort(), alike: [...groups].sort() };
    },
  };
}

function documentsOf(input: Input): string[] {
  if (input.scope === 'document') return [input.of.id];
  if (input.scope === 'passage') return [input.passage.left, input.passage.right];
  return input.claims.map(({ doc }) => doc);
}
