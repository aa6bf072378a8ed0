import { stringify } from 'yaml';
import type { Evidence } from '../../model/finding.js';
import { plainText } from '../plain-text.js';

/** What a rule looked at, as indented names and values; what it quotes from documents stays harmless. */
export function evidenceLines(evidence: Evidence): string[] {
  return stringify(evidence, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => plainText(line));
}
