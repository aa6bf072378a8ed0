import type { Claim } from './claim.js';
import type { DocumentMeta } from './document.js';
import type { Finding, Severity } from './finding.js';
import type { NotChecked } from './not-checked.js';
import type { Problem } from './problem.js';
import type { RunComparison } from './run-comparison.js';

/** A document as a report names it: without its text. */
export interface ReportedDocument extends DocumentMeta {
  id: string;
  path: string;
}

/** What `crossfoot check --format json` prints. A change that a reader must know of raises `schemaVersion`. */
export interface CheckReport {
  schemaVersion: 1;
  tool: { name: string; version: string };
  summary: {
    documents: number;
    claims: number;
    /** Those that stand. */
    findings: Record<Severity, number>;
    notChecked: number;
    /** Findings that the reader did not ask to see; absent where all are here. */
    leftOut?: number;
  };
  documents: ReportedDocument[];
  claims: Claim[];
  findings: Finding[];
  /** Arithmetic that could not be done, and why. */
  notChecked: NotChecked[];
  /** What could not be read. */
  problems: Problem[];
  /** How the findings stand to those of an earlier run; absent where none was asked for. */
  since?: RunComparison;
}
