import type { Alignment, Comparison } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Passage } from '../model/passage.js';
import type { DocumentInput, Lookup, MetricInput, PassageInput } from './rule.js';

/** All that rules can see: what reading, extracting and aligning came to. */
export interface Corpus {
  documents: readonly Document[];
  extractions: readonly Extraction[];
  alignments: readonly Alignment[];
  passages: readonly Passage[];
  compare(a: Claim, b: Claim): Comparison;
}

/** What each kind of rule is run on, one after the other. */
export interface Inputs {
  lookup: Lookup;
  document: DocumentInput[];
  metric: MetricInput[];
  passage: PassageInput[];
}

/** @throws Error where a rule, an alignment or a passage names what is not in the corpus. */
export function inputs(corpus: Corpus): Inputs {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const extractions = new Map(corpus.extractions.map((extraction) => [extraction.doc, extraction]));
  const claims = new Map(
    corpus.extractions.flatMap((extraction) => extraction.claims.map((claim) => [claim.id, claim] as const)),
  );
  const byMetric = new Map(corpus.alignments.map(({ metric, claims: ids }) => [metric, ids]));
  const claim = (id: string) => known(claims, id, 'claim');
  const lookup: Lookup = {
    document: (id) => known(documents, id, 'document'),
    extraction: (id) => known(extractions, id, 'extraction of document'),
    claim,
    alike: ({ metric }) => (byMetric.get(metric) ?? []).map(claim),
    compare: corpus.compare,
  };
  return {
    lookup,
    document: corpus.documents.map((of) => ({
      ...lookup,
      scope: 'document',
      of,
      claims: lookup.extraction(of.id).claims,
    })),
    metric: corpus.alignments.map(({ metric, claims: ids }) => ({
      ...lookup,
      scope: 'metric',
      metric,
      claims: ids.map(lookup.claim),
    })),
    passage: corpus.passages.map((passage) => ({ ...lookup, scope: 'passage', passage })),
  };
}

function known<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${what} ${JSON.stringify(id)}`);
  return found;
}
