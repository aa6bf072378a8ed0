/** What a masked stretch is instead of a quantity. */
export const maskKinds = ['address', 'clock', 'code', 'label', 'marker', 'name', 'ordinal', 'score', 'idiom'] as const;
export type MaskKind = (typeof maskKinds)[number];

/**
 * One written form that holds digits or number words and measures nothing. Its `hidden` group, or the whole match
 * where there is none, is kept from the number reader.
 */
export interface Mask {
  kind: MaskKind;
  name: string;
  /** Global; runs over one sentence. */
  pattern: RegExp;
  /** Sentences, and what the mask hides in each. */
  examples: Readonly<Record<string, readonly string[]>>;
  /** Sentences in which it must hide nothing. */
  counterexamples: readonly string[];
}
