import type { Weight } from './alignment.js';
import type { Claim } from './claim.js';

/** Two figures of two reports that are the same, and most likely of the same thing, told in other words. */
export interface TwinFigures {
  a: Claim;
  b: Claim;
  /** What speaks for that, in bits; the words that are suggested to mean one are no evidence for it. */
  weights: Weight[];
}

/** Two words or phrases that may mean one, as a glossary would have it. */
export interface SuggestedEntry {
  table: 'verbs' | 'nouns' | 'modifiers' | 'metrics';
  canonical: string;
  word: string;
  /** The figures that it would bring together. */
  evidence: TwinFigures[];
}
