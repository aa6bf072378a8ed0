import type { BaselineEntry } from '../model/baseline-entry.js';
import type { Finding } from '../model/finding.js';
import { baselineEntries } from './baseline-entries.js';
import { matchKnown } from './match-known.js';
import type { Quoted } from './quoted-sides.js';

/** Findings with those marked that a baseline accepts, and what of it no finding matches any more. */
export interface Baselined<Entry extends BaselineEntry> {
  findings: Finding[];
  stale: Entry[];
}

/**
 * Marks the findings that a baseline accepts, and removes none.
 *
 * @param reason shown with each mark
 */
export function markBaselined<Entry extends BaselineEntry>(
  checked: Quoted & { findings: readonly Finding[] },
  entries: readonly Entry[],
  reason: string,
): Baselined<Entry> {
  if (entries.length === 0) return { findings: [...checked.findings], stale: [] };
  const matched = matchKnown(baselineEntries(checked, checked.findings), entries);
  const met = new Set(matched);
  return {
    findings: checked.findings.map((finding, index) => {
      if (matched[index] === undefined) return finding;
      return {
        ...finding,
        suppressions: [...(finding.suppressions ?? []), { kind: 'baseline' as const, reason }],
      };
    }),
    stale: entries.filter((_, at) => !met.has(at)),
  };
}
