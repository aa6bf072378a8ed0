/** A finding that was accepted when checking began: one line of a baseline, short enough to be reviewed as one. */
export interface BaselineEntry {
  rule: string;
  fingerprint: string;
  documents: string[];
  /** As written. */
  figures: string[];
  /** How its first sentence, or its message, begins. */
  quote: string;
  /** A short hash of each sentence with its figure, so that a finding that lost a report is known again. */
  sides: string[];
}
