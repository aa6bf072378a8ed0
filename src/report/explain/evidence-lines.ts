import { stringify } from 'yaml';
import type { Evidence } from '../../model/finding.js';
import { plainText } from '../../view/plain-text.js';

/** What a rule looked at, as indented names and values; what it quotes from documents stays harmless. */
export function evidenceLines(evidence: Evidence = {}): string[] {
  // The comparisons have a part of the page to themselves.
  const { comparisons: _, ...rest } = evidence;
  if (Object.keys(rest).length === 0) return [];
  return stringify(rest, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => plainText(line));
}
