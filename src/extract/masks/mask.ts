import type { Span } from '../../model/span.js';

/** What a masked stretch is instead of a quantity. */
export type MaskKind =
  'address' | 'age' | 'clock' | 'code' | 'idiom' | 'label' | 'marker' | 'name' | 'ordinal' | 'score';

/** One written form that holds digits or number words and measures nothing. */
export interface Mask {
  kind: MaskKind;
  name: string;
  /**
   * Words in lower case, signs and shapes of digits, of which one stands in or beside every match; without any it is
   * run anyhow.
   */
  trigger?: readonly string[];
  /** Global; runs over one sentence. What it matches is hidden, what its lookarounds see is not. */
  pattern: RegExp;
  /** Sentences, and what the mask hides in each. */
  examples: Readonly<Record<string, readonly string[]>>;
  /** Sentences in which it must hide nothing. */
  counterexamples: readonly string[];
}

/** A stretch of a document that holds no quantity, and the mask that hides it. */
export interface Masked extends Span {
  kind: MaskKind;
  name: string;
}
