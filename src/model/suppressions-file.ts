/** One entry of `suppressions.yaml`: what is let pass, by a fingerprint or by a rule in some reports. */
export interface WrittenSuppression {
  rule: string;
  /** Id of one finding. */
  fingerprint?: string;
  /** Patterns of files, from the folder that the file lies in: `documents/archive/**`. */
  paths?: string[];
  reason: string;
  by?: string;
  date?: string;
  /** The last day on which it counts. */
  expires?: string;
}

/** `suppressions.yaml` beside the reports. */
export interface SuppressionsFile {
  $schema?: string;
  suppressions: WrittenSuppression[];
}
