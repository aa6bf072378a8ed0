import type { Alignment, Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import { claimCards } from '../model/claim-cards.js';
import { claimsById } from '../model/claims-by-id.js';
import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { forgetful } from '../model/forgetful.js';
import type { Memory } from '../model/memory.js';
import type { Passage } from '../model/passage.js';
import { comparePairs } from './compare-pairs.js';
import { compareScopes } from './compare-scopes.js';
import { contexts } from './contexts.js';
import { copiedFigures } from './copied-figures.js';
import { findPairs } from './find-pairs.js';
import { finders } from './finders.js';
import { findPassages } from './find-passages.js';
import { groupPairs } from './group-pairs.js';
import { haveOtherSubjects } from './have-other-subjects.js';
import { likelyCopies } from './likely-copies.js';
import { likelyStories } from './likely-stories.js';
import { likeness } from './likeness.js';
import { mainPeriod } from './main-period.js';
import { mainPlaces } from './main-places.js';
import { nameWeights } from './name-weights.js';
import { nothingInCommon } from './nothing-in-common.js';
import { sketch } from './sketch.js';
import { together } from './together.js';
import { throughThird } from './through-third.js';
import { tellStories } from './tell-stories.js';
import type { StoryVerdict } from './tell-stories.js';

/** Documents and their claims, brought together. */
export interface Aligned {
  /** Claims by metric, in the order of the metric's name; in each, in reading order. */
  alignments: Alignment[];
  passages: Passage[];
  /** Whether two documents, by id, tell the same event. */
  stories(left: string, right: string): StoryVerdict;
  /** The other documents that may tell the same event as one, by id; who is not among them does not. */
  neighbours(doc: string): ReadonlySet<string>;
  /** Those of them that surely do, or have text in common with it: together they are one story. */
  together(doc: string): ReadonlySet<string>;
  /** Whether two claims of one metric speak of the same fact, and why. */
  compare(a: Claim, b: Claim): Comparison;
  /** How alike the words are that two claims stand among. */
  likeness(a: Claim, b: Claim): Weight;
  /** Names a document and all that it stands in, by id: what is asked of documents changes only where this does. */
  context(doc: string): string;
}

/**
 * Brings together what documents say about the same things: by metric, and by text that they have in common.
 * The order of the lists makes no difference.
 *
 * @param extractions one for each document, in any order
 * @throws Error where a document was not extracted, or a claim to compare is of no document here
 */
export function align(
  documents: readonly Document[],
  extractions: readonly Extraction[],
  memory: Memory = forgetful,
): Aligned {
  const byDoc = new Map(extractions.map((extraction) => [extraction.doc, extraction]));
  const ordered = documents.toSorted((a, b) => ascending(a.id, b.id));
  const extracted = ordered.map(({ id }) => extractionOf(id, byDoc));
  const sketches = ordered.map((document, at) => sketch(document, extracted[at]!, memory));
  const profiles = sketches.map(({ profile }) => profile);
  const names = nameWeights(profiles);
  const likely = likelyCopies(sketches.map(({ runs }) => runs)).filter(
    ([left, right]) => !haveOtherSubjects(profiles[left]!, profiles[right]!, names),
  );
  const passages = findPassages(ordered, extracted, likely, memory);
  const told = tellStories(profiles, names, passages);
  const ids = ordered.map(({ id }) => id);
  const stories = names.crowd > 0 ? told : throughThird(ids, told);
  const neighbours = likelyStories(profiles, names, passages, stories);
  const comparing = scopeComparer(documents, extractions, passages, byDoc);
  const scope = comparing(stories);
  const near = likeness(ordered, extracted);
  const known = { neighbours, stories, passages, scope, likeness: near, profiles };
  const found = findPairs(ordered, byDoc, known, finders(byDoc, known), memory);
  return {
    alignments: [...byMetric(extracted), ...groupPairs(found)],
    passages,
    stories,
    neighbours,
    together: together({ neighbours, stories, passages }),
    compare: doubting(comparePairs(scope, found), comparing(asOne(stories)), byDoc),
    likeness: near,
    context: contexts(ordered, profiles, { names, neighbours, stories, passages }),
  };
}

function extractionOf(id: string, byDoc: ReadonlyMap<string, Extraction>): Extraction {
  const extraction = byDoc.get(id);
  if (!extraction) throw new Error(`Document ${JSON.stringify(id)} has no extraction`);
  return extraction;
}

function byMetric(extractions: readonly Extraction[]): Alignment[] {
  const found = new Map<string, Alignment>();
  for (const { metric, id } of extractions.flatMap(claimCards)) {
    const alignment = found.get(metric) ?? { metric, claims: [] };
    alignment.claims.push(id);
    found.set(metric, alignment);
  }
  return [...found.values()].toSorted((a, b) => ascending(a.metric, b.metric));
}

/** What would be said of any two reports if it was known that they tell one event. */
function asOne(stories: Aligned['stories']): Aligned['stories'] {
  return (left, right) => {
    const { daysApart } = stories(left, right);
    return { verdict: 'same', why: 'taken to be one event', weights: [], doubt: 0, daysApart };
  };
}

/**
 * Figures of reports that have nothing in common are comparable in words only.
 *
 * @param ifOne compares as if all reports were of one event: those of which it is not sure differ the more so
 */
function doubting(
  compare: Aligned['compare'],
  ifOne: Aligned['compare'],
  extractions: ReadonlyMap<string, Extraction>,
): Aligned['compare'] {
  const known = new Map<string, boolean>();
  const claimsOf = (doc: string) => extractions.get(doc)?.claims ?? [];
  const areOther = (left: string, right: string): boolean => {
    const [one, other] = left < right ? [left, right] : [right, left];
    const key = `${one}\n${other}`;
    const found = known.get(key) ?? nothingInCommon(claimsOf(one), claimsOf(other), ifOne);
    known.set(key, found);
    return found;
  };
  return (a, b) => {
    const comparison = compare(a, b);
    // Where reports name their event, that decides: on its second day every figure may be another.
    const isNamed = a.event !== undefined && a.event === b.event;
    const isApart = comparison.relation !== 'same' && comparison.relation !== 'alike';
    if (isApart || a.doc === b.doc || isNamed || !areOther(a.doc, b.doc)) return comparison;
    return { ...comparison, relation: 'unclear', why: 'their reports have hardly a figure in common' };
  };
}

function scopeComparer(
  documents: readonly Document[],
  extractions: readonly Extraction[],
  passages: readonly Passage[],
  byDoc: ReadonlyMap<string, Extraction>,
): (stories: Aligned['stories']) => Aligned['compare'] {
  const day = ({ doc }: Claim) => byDoc.get(doc)?.anchor?.edtf;
  const periods = new Map<string, string | undefined>();
  const main = ({ doc }: Claim) => {
    const extraction = byDoc.get(doc);
    if (extraction && !periods.has(doc)) periods.set(doc, mainPeriod(extraction));
    return periods.get(doc);
  };
  const about = mainPlaces(documents, byDoc);
  const areCopies = copiedFigures(passages);
  const claim = (id: string) => claimsById(extractions).get(id);
  return (stories) => (a, b) => {
    const story = stories(a.doc, b.doc);
    // Copied long after it is a form that is filled in again and again, and each time about another day.
    const copied = (story.daysApart ?? 0) <= 7 && areCopies(a, b);
    const context = {
      story,
      copied,
      days: { a: day(a), b: day(b) },
      main: { a: main(a), b: main(b) },
      about,
      claim,
    };
    return compareScopes(a, b, context);
  };
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
