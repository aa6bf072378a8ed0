export const verdicts = ['confirmed', 'dismissed', 'fixed'] as const;
export type Verdict = (typeof verdicts)[number];

/** A reviewer's answer to one finding: one line of `decisions.jsonl`. The last one for a fingerprint holds. */
export interface Decision {
  fingerprint: string;
  verdict: Verdict;
  reason?: string;
  note?: string;
  by: string;
  /** ISO 8601 date and time. */
  on: string;
}
