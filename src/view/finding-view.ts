import type { Weight } from '../model/alignment.js';
import type { BaselineState, Cause, Severity, Status, Suppression } from '../model/finding.js';
import type { Relation } from '../model/quantity.js';
import type { MarkedText } from './marked-text.js';

/** How one figure was read, in words that stand under it. */
export interface ReadFigure {
  claim: string;
  quote: string;
  /** `47,430,000,000 CNY`, `more than 100,000`, `1,6985 or 16,985 or 1,698`. */
  readAs: string;
  /** What it was taken to measure: thing and action as written, and what was carried over from elsewhere. */
  measures: string;
  /** As a person writes it: `January to September 2021`; with a word where it is implied. */
  period?: string;
  place?: string;
  value: number | null;
  low: number | null;
  high: number | null;
  margin: number;
  relation: Relation;
  unit: string;
}

/** Where a report is, and what it says of itself. */
export interface Source {
  document: string;
  path: string;
  line: number;
  column: number;
  outlet?: string;
  title?: string;
  /** EDTF. */
  published?: string;
}

/** One place that a finding speaks of, with what a person needs to judge it. */
export interface SideView extends Source {
  attribution?: string;
  /** The sentence before and after, as far as they are in the same paragraph or beside it. */
  before: string;
  /** Absent for a whole document. */
  sentence?: MarkedText;
  after: string;
  figures: readonly ReadFigure[];
  /** Other reports of the finding that are one source with this one: copies of its text, or of one publisher. */
  copies: readonly Source[];
}

/** All places that state the same: what a reviewer may call wrong. `a`, `b` ... in the order of the finding. */
export interface Stance {
  letter: string;
  /** The figure as first written. */
  says: string;
  independentSources: number;
  sides: readonly SideView[];
}

/** A stretch of two sentences laid side by side; a figure is one token. */
export interface DiffPart {
  kind: 'same' | 'left' | 'right';
  text: string;
}

/** An addition written out, or another calculation that shows which reading holds. */
export interface ProofView {
  /** `931 + 913 + 32,016 = 33,860`. */
  text: string;
  /** What would be written instead, and in which figure. */
  claim: string;
  instead: string;
  strength?: string;
}

/** Everything that a page shows of one finding; plain data, so that it can be sent to a browser. */
export interface FindingView {
  id: string;
  rule: string;
  /** The rule in a few words, and what it is for. */
  summary: string;
  why: string;
  severity: Severity;
  status: Status;
  message: string;
  cause?: Cause;
  /** Metric key, where it is about one. */
  metric?: string;
  stances: readonly Stance[];
  /** Of the first places of the first two stances, or of what is told twice; absent where they are told in other words. */
  diff?: readonly DiffPart[];
  /** Evidence in bits for speaking of one fact. */
  weights: readonly Weight[];
  proof?: ProofView;
  baselineState?: BaselineState;
  suppressions: readonly Suppression[];
}
