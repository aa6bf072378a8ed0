/** One piece of evidence for or against two claims speaking of the same fact, in bits. */
export interface Weight {
  about: string;
  bits: number;
  why: string;
}

export const comparisons = ['same', 'contains', 'contained', 'apart', 'unclear', 'alike'] as const;

/**
 * How the scopes of two claims of one metric stand to each other: the same story, period, place and actor
 * (`same`), the first one's scope holding the second's or the other way round, or nothing to compare. Claims that
 * are not known to measure the same may be `alike`: their digits are, so that one may be a slip of the other.
 */
export type ScopeRelation = (typeof comparisons)[number];

/** Whether two claims of one metric may be compared, and what speaks for and against it. */
export interface Comparison {
  relation: ScopeRelation;
  /** For a reader: why they are, or are not, comparable. */
  why: string;
  weights: Weight[];
}

/** Claims of one metric, wherever they stand, in reading order; or claims whose digits are alike. */
export interface Alignment {
  /** The metric, or `alike:` or `exchanged:` and the two readings. */
  metric: string;
  claims: string[];
}
