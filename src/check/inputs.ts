import type { Alignment, Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Passage } from '../model/passage.js';
import { claimsById } from '../model/claims-by-id.js';
import { oneSource } from '../model/one-source.js';
import { knownLinks } from './known-links.js';
import { metricInputs } from './metric-inputs.js';
import type { Lookup } from './rule.js';
import type { Subject } from './subject.js';

/** All that rules can see: what reading, extracting and aligning came to. */
export interface Corpus {
  documents: readonly Document[];
  extractions: readonly Extraction[];
  alignments: readonly Alignment[];
  passages: readonly Passage[];
  neighbours(doc: string): ReadonlySet<string>;
  /** Those of them that tell one story with it. */
  together(doc: string): ReadonlySet<string>;
  compare(a: Claim, b: Claim): Comparison;
  likeness(a: Claim, b: Claim): Weight;
  /** Names a document and all that it stands in. */
  context(doc: string): string;
}

type SubjectOf<Scope extends Subject['scope']> = Extract<Subject, { scope: Scope }>;

/** What each kind of rule is run on, one after the other. */
export interface Inputs {
  lookup: Lookup;
  /** Where the figures of a claim's metric are that rules see together with it, by its id. */
  home(claim: string): SubjectOf<'metric'> | undefined;
  document: SubjectOf<'document'>[];
  metric: SubjectOf<'metric'>[];
  passage: SubjectOf<'passage'>[];
}

/** @throws Error where a rule, an alignment or a passage names what is not in the corpus. */
export function inputs(corpus: Corpus): Inputs {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const linked = knownLinks(corpus.extractions);
  const extractions = new Map(linked.map((extraction) => [extraction.doc, extraction]));
  const claims = claimsById(linked);
  const given = claimsById(corpus.extractions);
  const asGiven = (claim: Claim) =>
    (given !== claims && claims.get(claim.id) === claim ? given.get(claim.id) : undefined) ?? claim;
  const homes = new Map<string, SubjectOf<'metric'>>();
  const claim = (id: string) => known(claims, id, 'claim');
  const lookup: Lookup = {
    document: (id) => known(documents, id, 'document'),
    extraction: (id) => known(extractions, id, 'extraction of document'),
    claim,
    neighbours: corpus.neighbours,
    oneSource: oneSource(corpus),
    alike: ({ id }) => homes.get(id)?.claims ?? [],
    // Who aligned the claims knows them as they were given.
    compare: (a, b) => corpus.compare(asGiven(a), asGiven(b)),
    likeness: corpus.likeness,
  };
  const metric = metricInputs(corpus.alignments, { claim, together: corpus.together });
  for (const input of metric)
    for (const { id, metric: own } of input.claims) if (own === input.metric) homes.set(id, input);
  return {
    lookup,
    home: (id) => homes.get(id),
    document: corpus.documents.map((of) => ({
      scope: 'document',
      of,
      claims: lookup.extraction(of.id).claims,
    })),
    metric,
    passage: corpus.passages.map((passage) => ({ scope: 'passage', passage })),
  };
}

function known<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${what} ${JSON.stringify(id)}`);
  return found;
}
