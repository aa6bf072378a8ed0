import type { Comparison } from '../model/alignment.js';
import type { Finding } from '../model/finding.js';

/** Two figures of a finding, by their ids, with what speaks for and against their being about one fact. */
export interface ComparisonTold extends Comparison {
  claims: readonly string[];
}

/** What a finding carries of how its figures were held against each other. */
export function comparisonsTold({ evidence = {} }: Pick<Finding, 'evidence'>): readonly ComparisonTold[] {
  const { comparisons } = evidence;
  return Array.isArray(comparisons) ? (comparisons as ComparisonTold[]) : [];
}
