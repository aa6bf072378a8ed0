/** What a stretch of text says about a figure. */
export type MarkKind = 'figure' | 'unit' | 'period' | 'place' | 'attribution';

/** A stretch of a text that is shown marked; offsets count UTF-16 code units in that text. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  /** The figure that it belongs to. */
  claim?: string;
}

/**
 * Text of a document as a person is shown it: still data, with blanks evened and control characters gone, so that a
 * page may print it as text and never as markup. Marks are in order and do not overlap.
 */
export interface MarkedText {
  text: string;
  marks: readonly Mark[];
}
