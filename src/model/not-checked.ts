export const notCheckedReasons = [
  'parts-missing',
  'unreadable',
  'no-level',
  'no-base',
  'no-whole',
  'may-overlap',
  'no-fixed-rate',
] as const;

/**
 * Why arithmetic could not be done: a sum of which parts are left out, or a figure can't be read; a change without its
 * level, or without the level before; a percentage without what it is of; percentages of people who may count twice; a
 * conversion for which there is no fixed rate.
 */
export type NotCheckedReason = (typeof notCheckedReasons)[number];

/** Arithmetic that reports invite and that could not be done, so that silence is not taken for approval. */
export interface NotChecked {
  /** The rule that would have. */
  rule: string;
  reason: NotCheckedReason;
  message: string;
  /** Claim ids. */
  claims: string[];
  documents: string[];
}
