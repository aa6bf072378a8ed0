import type { Span } from './span.js';

/** Two sentences in different places whose words run alike. */
export interface SentencePair {
  left: Span;
  right: Span;
  /** 0 to 1: the share of word shingles that they have in common, figures left out. */
  likeness: number;
  /** Claims that stand in the same place of both sentences, by id. */
  claims: [string, string][];
}

/** Text of one document that runs alongside text of another. */
export interface Passage {
  left: string;
  right: string;
  pairs: SentencePair[];
  /** 0 to 1: the share of the shorter document's sentences that the pairs cover. */
  coverage: number;
}
