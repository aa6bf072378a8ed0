import type { Alignment, Comparison } from './alignment.js';
import type { Claim } from './claim.js';
import type { Decision } from './decision.js';
import type { Document } from './document.js';
import type { Exemption } from './exemption.js';
import type { Extraction } from './extraction.js';
import type { Finding, Severity } from './finding.js';
import type { NotChecked } from './not-checked.js';
import type { Passage } from './passage.js';
import type { Problem } from './problem.js';
import type { RuleOption } from './rule-option.js';

/** What a report says about a rule; any rule is one. */
export interface RuleCard {
  id: string;
  summary: string;
  why: string;
  severity: Severity;
  /** Rules that speak first where they find the same figures. */
  yieldsTo?: readonly string[];
  /** Thresholds that a configuration may move, by name. */
  options?: Readonly<Record<string, RuleOption>>;
  examples: {
    pass: readonly { title: string; documents: readonly string[] }[];
    fail: readonly { title: string; documents: readonly string[]; says: readonly string[] }[];
  };
}

/** A corpus that went through all stages: what every report is made of. */
export interface CheckResult {
  documents: readonly Document[];
  /** One for each document, in the same order. */
  extractions: readonly Extraction[];
  alignments: readonly Alignment[];
  passages: readonly Passage[];
  /** Whether two claims of one metric speak of the same fact, and why. */
  compare(a: Claim, b: Claim): Comparison;
  /** The rules that were run, in the order that reports show them. */
  rules: readonly RuleCard[];
  findings: readonly Finding[];
  /** What was met and could not be checked. */
  notChecked: readonly NotChecked[];
  /** What reviewers decided, oldest first, and what is to be let pass: a later state may be held against them. */
  decisions: readonly Decision[];
  exemptions: readonly Exemption[];
  /** Decisions whose finding is gone. */
  stale: readonly Decision[];
  /** What could not be read. */
  problems: readonly Problem[];
}
