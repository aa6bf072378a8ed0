import type { CheckResult } from '../model/check-result.js';
import type { Claim } from '../model/claim.js';
import { sourceLinks } from '../model/source-links.js';
import { united } from './united.js';

/** Tells independent sources from those that only pass on what another says. */
export interface Sources {
  /** All reports, by id, those that are one source together. */
  groups: readonly (readonly string[])[];
  /** The first report of the source that a report belongs to. */
  of(document: string): string;
  /** Figures that come from one source together: their reports are one source, or their sentences are copies. */
  apart(claims: readonly Claim[]): Claim[][];
}

export function sources({
  documents,
  extractions,
  passages,
}: Pick<CheckResult, 'documents' | 'extractions' | 'passages'>): Sources {
  const { publishers, pairs, slips } = sourceLinks({ documents, extractions, passages });
  const bySlip = documents.flatMap(({ id }) => slips(id).map((quote) => [id, quote] as const));
  const groups = united(
    documents.map(({ id }) => id),
    [...withFirst(publishers), ...withFirst(bySlip), ...pairs],
  );
  const first = new Map(groups.flatMap((group) => group.map((id) => [id, group[0]!])));
  const of = (document: string) => first.get(document) ?? document;
  const copied = copiesByClaim(passages);
  return {
    groups,
    of,
    apart(claims) {
      const byId = new Map(claims.map((claim) => [claim.id, claim]));
      const speakers = new Map<string, Claim>();
      const links = claims.flatMap((claim): [Claim, Claim][] => {
        const source = of(claim.doc);
        const speaker = speakers.get(source) ?? claim;
        speakers.set(source, speaker);
        const copies = (copied.get(claim.id) ?? []).flatMap((id) => byId.get(id) ?? []);
        return [speaker, ...copies].map((other) => [other, claim]);
      });
      return united(claims, links);
    },
  };
}

/** The figures that stand in the same place of a copied sentence, by claim id. */
function copiesByClaim(passages: CheckResult['passages']): Map<string, string[]> {
  const copied = new Map<string, string[]>();
  for (const [a, b] of passages.flatMap((passage) => passage.pairs.flatMap((pair) => pair.claims))) {
    copied.set(a, [...(copied.get(a) ?? []), b]);
    copied.set(b, [...(copied.get(b) ?? []), a]);
  }
  return copied;
}

/** Reports that have something in common, each with the first that has it. */
function withFirst(having: Iterable<readonly [doc: string, what: string]>): [string, string][] {
  const first = new Map<string, string>();
  return Array.from(having, ([doc, what]) => {
    if (!first.has(what)) first.set(what, doc);
    return [first.get(what)!, doc];
  });
}
