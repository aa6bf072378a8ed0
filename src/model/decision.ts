import type { SuggestedEntry } from './suggested-entry.js';

export const verdicts = ['confirmed', 'dismissed', 'fixed', 'unsure', 'open'] as const;

/**
 * `confirmed` is a real discrepancy, `dismissed` none, `fixed` one that was mended; `unsure` is looked at and can't be
 * told; `open` takes back what was decided before.
 */
export type Verdict = (typeof verdicts)[number];

/**
 * A reviewer's answer to one finding: one line of `decisions.jsonl`. The last one for a fingerprint holds, and those
 * before it are its history.
 */
export interface Decision {
  fingerprint: string;
  verdict: Verdict;
  /** Ids of the claims that are wrong, of a confirmed discrepancy of which that is known. */
  wrong?: string[];
  /** `other-date`, `other-scope`, `other-definition`, `misread`; or in the words of whoever decided. */
  reason?: string;
  note?: string;
  /** To be looked at again, by somebody else or later. */
  flagged?: boolean;
  by: string;
  /** ISO 8601 date and time. */
  on: string;
  /** Of the finding, so that what came of a rule is known when its findings are gone. */
  rule?: string;
  /** Of the program that showed the finding. */
  version?: string;
  /** What those that were decided with one key have in common, so that they are taken back as one. */
  group?: string;
  /** When the decision was made that this one replaces, as that one says; tells whether somebody else came between. */
  previous?: string;
  /** When the decision was made that this one takes back; it says again what held before that one. */
  undoes?: string;
  /** It settles what reviewers disagreed on, and is no opinion beside theirs. */
  settles?: boolean;
  /** A repair that was accepted: what is to stand in the report instead of a figure. The report is left as it is. */
  repair?: { claim: string; instead: string };
  /** An entry of the glossary that was accepted, by which both sides mean one thing; it goes where this is taken back. */
  entry?: Pick<SuggestedEntry, 'table' | 'canonical' | 'word'>;
}
