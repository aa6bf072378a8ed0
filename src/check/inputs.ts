import type { Alignment, Comparison, Weight } from '../model/alignment.js';
import type { ClaimCard } from '../model/claim-card.js';
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
  card(claim: string): ClaimCard;
  /** The figures of a subject: those on its cards, or of its report. */
  figures(subject: Subject): readonly Claim[];
  /** Where the figures of a claim's metric are that rules see together with it, by its id. */
  home(claim: string): SubjectOf<'metric'> | undefined;
  document: SubjectOf<'document'>[];
  metric: SubjectOf<'metric'>[];
  passage: SubjectOf<'passage'>[];
}

/** @throws Error where a rule, an alignment or a passage names what is not in the corpus. */
export function inputs(corpus: Corpus): Inputs {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const { linked, asGiven } = knownLinks(corpus.extractions);
  const extractions = new Map(linked.map((extraction) => [extraction.doc, extraction]));
  const claims = claimsById(linked, claimsById(corpus.extractions).card);
  const claim = (id: string) => known(claims.get(id), id, 'claim');
  const card = (id: string) => known(claims.card(id), id, 'claim');
  const lookup: Lookup = {
    document: (id) => known(documents.get(id), id, 'document'),
    extraction: (id) => known(extractions.get(id), id, 'extraction of document'),
    claim,
    neighbours: corpus.neighbours,
    oneSource: oneSource(corpus),
    alike({ id }) {
      const found = home(id);
      return found ? figures(found) : [];
    },
    // Who aligned the claims knows them as they were given.
    compare: (a, b) => corpus.compare(asGiven(a), asGiven(b)),
    likeness: corpus.likeness,
  };
  const figures = figuresOf(lookup);
  const metric = metricInputs(corpus.alignments, { card, together: corpus.together });
  let homes: Map<string, SubjectOf<'metric'>> | undefined;
  // A large archive takes a while to go through, and few rules ask.
  const home = (id: string) => (homes ??= homesOf(metric)).get(id);
  return {
    lookup,
    card,
    figures,
    home,
    document: corpus.documents.map((of) => ({ scope: 'document', of })),
    metric,
    passage: corpus.passages.map((passage) => ({ scope: 'passage', passage })),
  };
}

function homesOf(metrics: readonly SubjectOf<'metric'>[]): Map<string, SubjectOf<'metric'>> {
  const homes = new Map<string, SubjectOf<'metric'>>();
  for (const input of metrics)
    for (const { id, metric } of input.cards) if (metric === input.metric) homes.set(id, input);
  return homes;
}

/** Reads the figures of a subject when they are asked for, those on its cards once. */
function figuresOf({ extraction, claim }: Lookup): Inputs['figures'] {
  const read = new Map<Subject, readonly Claim[]>();
  return (subject) => {
    if (subject.scope === 'passage') return [];
    if (subject.scope === 'document') return extraction(subject.of.id).claims;
    const figures = read.get(subject) ?? subject.cards.map(({ id }) => claim(id));
    read.set(subject, figures);
    return figures;
  };
}

function known<T>(found: T | undefined, id: string, what: string): T {
  if (found === undefined) throw new Error(`no ${what} ${JSON.stringify(id)}`);
  return found;
}
