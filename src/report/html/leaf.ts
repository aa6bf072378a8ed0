import type { Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Fact } from './facts-of.js';

/** A page beside the index of a split report: all of one metric, or one report with the findings of no metric in it. */
export interface Leaf {
  /** The name of its file. */
  file: string;
  title: string;
  facts: readonly Fact[];
  reports: readonly Document[];
  findings: readonly Finding[];
}
