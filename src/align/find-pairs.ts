import type { Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Extraction } from '../model/extraction.js';
import type { Memory } from '../model/memory.js';
import type { Passage } from '../model/passage.js';
import type { Lookalike } from './lookalikes.js';
import type { StoryVerdict } from './tell-stories.js';

/** Finds pairs of claims of two reports. */
export type Finder = (
  left: readonly Claim[],
  right: readonly Claim[],
  docs: readonly [string, string],
) => Lookalike[];

/** What of a claim its pair hangs on, so that the claims themselves need not be read again. */
export type FoundFigure = Pick<Claim, 'id' | 'metric' | 'value' | 'unit'>;

export interface FoundPair {
  a: FoundFigure;
  b: FoundFigure;
  weights: Weight[];
}

/** Pairs of figures of two reports that have to do with each other, whatever their metrics. */
export interface FoundPairs {
  /** With the same digits, or but for one. */
  alike: FoundPair[];
  /** Two figures that reports tell the other way round. */
  turned: FoundPair[];
  /** The same figure, under another metric. */
  twins: FoundPair[];
}

export type Finders = Readonly<Record<keyof FoundPairs, Finder>>;

/** On what the answers hang besides the reports. */
interface Known {
  /** The reports that one may have anything to do with. */
  neighbours(doc: string): ReadonlySet<string>;
  stories(left: string, right: string): StoryVerdict;
  passages: readonly Passage[];
}

/**
 * The pairs of claims that each finder finds between any two reports that may tell one event; where nothing changed, as
 * it was remembered, of one report and all its neighbours at once.
 *
 * @param documents in the order of their ids
 */
export function findPairs(
  documents: readonly Document[],
  extractions: ReadonlyMap<string, Extraction>,
  { neighbours, stories, passages }: Known,
  { alike, turned, twins }: Finders,
  memory: Memory,
): FoundPairs {
  const finders = [alike, turned, twins];
  const copies = new Set(passages.map(({ left, right }) => `${left}\n${right}`));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const claimsOf = (doc: string) => extractions.get(doc)?.claims ?? [];
  const keyOf = (doc: string) => documentKey(byId.get(doc)!);
  const found = finders.map((): FoundPair[] => []);
  for (const { id: left } of documents) {
    const around = [...neighbours(left)];
    const rivals = around.filter((right) => left < right);
    if (rivals.length === 0) continue;
    const between = (right: string): string => {
      const { verdict, doubt, daysApart } = stories(left, right);
      return `${verdict} ${doubt} ${daysApart} ${copies.has(`${left}\n${right}`)}`;
    };
    const pairs = memory.recall(
      () => ['pairs', keyOf(left), ...around.map(keyOf), ...rivals.map(between)],
      () =>
        finders.map((find) =>
          rivals.flatMap((right) =>
            find(claimsOf(left), claimsOf(right), [left, right]).map(({ a, b, weights }) => ({
              a: figureOf(a),
              b: figureOf(b),
              weights,
            })),
          ),
        ),
    );
    pairs.forEach((list, at) => found[at]!.push(...list));
  }
  return { alike: found[0]!, turned: found[1]!, twins: found[2]! };
}

const figureOf = ({ id, metric, value, unit }: Claim): FoundFigure => ({ id, metric, value, unit });
