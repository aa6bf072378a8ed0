export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export const causes = [
  'scale',
  'transposition',
  'digit',
  'rounding',
  'update',
  'unit',
  'translation',
  'unknown',
] as const;

/** The likeliest explanation of a discrepancy. */
export type Cause = (typeof causes)[number];

export const statuses = ['open', 'confirmed', 'dismissed', 'fixed'] as const;

/** What reviewers have decided about a finding. */
export type Status = (typeof statuses)[number];

export const baselineStates = ['new', 'unchanged'] as const;

/** Against an earlier state of the corpus that was checked in the same way: was it there already? */
export type BaselineState = (typeof baselineStates)[number];

export const suppressionKinds = ['baseline', 'inline', 'file', 'frontmatter', 'decision'] as const;

/** Why a finding is kept out of sight and out of the gate. It is marked and never removed. */
export interface Suppression {
  /**
   * Where somebody said so: in the list of what was there when checking began, in the report beside the figure, in
   * a file of suppressions, in the report's front matter, or in a review.
   */
  kind: (typeof suppressionKinds)[number];
  /** In the words of whoever decided. */
  reason: string;
  by?: string;
}

/** A reading that would resolve a finding, and the proof for it: `931 + 913 + 32,016 = 33,860`. */
export interface Suggestion {
  /** Id of the claim to change. */
  claim: string;
  value: number;
  /** The value as it would be written. */
  text: string;
  proof: string;
}

/** What a rule looked at, by name; plain data, so that it can be printed and stored. */
export type Evidence = Record<string, unknown>;

/** What the checker shows a person. */
export interface Finding {
  /** Fingerprint: stable while the claims it names stand, whatever other documents come or go. */
  id: string;
  rule: string;
  severity: Severity;
  message: string;
  /** Claim ids, the claim at fault first where that is known; empty for a finding about whole documents. */
  claims: string[];
  documents: string[];
  cause?: Cause;
  suggestion?: Suggestion;
  evidence?: Evidence;
  status: Status;
  /** Absent where the corpus was not compared with an earlier state. */
  baselineState?: BaselineState;
  /** Absent or empty where nothing hides it. */
  suppressions?: Suppression[];
}
