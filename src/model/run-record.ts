import type { Severity } from './finding.js';

/** One run in numbers: a line of `history.jsonl`. */
export interface RunRecord {
  /** Name of the corpus's folder. */
  corpus: string;
  /** `2031-12-31`. */
  day: string;
  /** Of the program. */
  version: string;
  documents: number;
  claims: number;
  /** Findings to be acted on, by severity. */
  findings: Record<Severity, number>;
  /** Findings on which somebody decided, or that are let pass. */
  settled: number;
  /** Findings to be acted on, by the rule's id; rules without any are left out. */
  rules: Record<string, number>;
}
