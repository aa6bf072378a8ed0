import type { Section } from './document.js';
import type { Quantity } from './quantity.js';

export const measures = ['level', 'change', 'share', 'duration', 'rank', 'rate'] as const;

/** What kind of figure it is: 118,000 cases is a level; "up 62.7%" a change; "12% of voters" a share. */
export type Measure = (typeof measures)[number];

export const impliedFields = ['period', 'place', 'object', 'action', 'topic', 'direction', 'unit'] as const;

/** A field of a claim that may be taken from its surroundings instead of being said in its own sentence. */
export type Implied = (typeof impliedFields)[number];

/** One step in how a claim was read: which parser or refiner, by which strategy, to what effect. */
export interface TraceStep {
  by: string;
  did: string;
}

/** One quantity that a document states about the world. */
export interface Claim extends Quantity {
  /** Stable across runs and machines as long as the document's sentence stands. */
  id: string;
  sentenceStart: number;
  sentenceEnd: number;
  /** Of `start`, both from 1; the column counts UTF-16 code units. */
  line: number;
  column: number;
  section: Section;
  measure: Measure;
  /** The metric key: what is measured, the same for every wording of one thing, without period, place or party. */
  metric: string;
  /** The predicate, as written. */
  action?: string;
  /** `year-on-year`, `month-on-month`, or an EDTF date. */
  basis?: string;
  /** The claim whose change or share this is. */
  of?: string;
  /** The whole of which this is a part. */
  partOf?: string;
  /** EDTF; absent where nothing in the document tells. */
  period?: string;
  place?: string;
  actor?: string;
  event?: string;
  /** Who is quoted for it. */
  attribution?: string;
  /** 0 to 1: how sure the strategies were that read it. */
  confidence: number;
  /** Fields taken from the surroundings, not said with the figure. A rule may soften on these. */
  implied?: Implied[];
  trace?: TraceStep[];
}
