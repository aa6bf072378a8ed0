import type { CheckResult } from '../model/check-result.js';
import type { Severity } from '../model/finding.js';
import { standing } from './standing.js';

const nouns: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** `5 documents, 94 figures: 2 errors, 5 warnings, 12 notes; 1 problem while reading`. */
export function summaryLine(result: CheckResult): string {
  const { documents, extractions, findings, stale, problems } = result;
  const figures = extractions.reduce((sum, { claims }) => sum + claims.length, 0);
  const open = standing(findings);
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, nouns[severity]));
  const decided = findings.length - open.length;
  return [
    `${counted(documents.length, 'document')}, ${counted(figures, 'figure')}: ${counts.join(', ') || 'nothing found'}`,
    ...(decided > 0 ? [`${counted(decided, 'finding')} dismissed or fixed`] : []),
    ...(stale.length > 0 ? [`${counted(stale.length, 'decision')} without a finding`] : []),
    ...(problems.length > 0 ? [`${counted(problems.length, 'problem')} while reading`] : []),
  ].join('; ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
