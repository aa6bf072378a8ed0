import { createHash } from 'node:crypto';
import type { CheckResult } from '../model/check-result.js';
import type { Severity } from '../model/finding.js';
import { lookup } from '../view/lookup.js';
import { plainText } from '../view/plain-text.js';
import { region } from '../view/region.js';
import type { ReportSetting } from './report-setting.js';
import { sidesOf, type Side } from '../view/sides-of.js';
import { standing } from './standing.js';

const levels: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * A code quality report of GitLab. A finding comes once for each of its places, each telling of the others, so that the
 * widget shows it whichever of them a merge request touches. GitLab shows entries of one fingerprint once: the document
 * is part of it.
 */
export function gitlab(result: CheckResult, { inRepository }: ReportSetting): string {
  const found = lookup(result);
  const entries = standing(result.findings).flatMap(({ id, rule, severity, message, ...finding }) =>
    sidesOf({ id, rule, severity, message, ...finding }, found).map((side, index, sides) => ({
      description: plainText(message) + others(sides, index, inRepository),
      check_name: rule,
      fingerprint: fingerprint(id, side.document.id, sentenceNumber(sides, index)),
      severity: levels[severity],
      location: { path: inRepository(side.document.path), lines: { begin: region(side).line } },
    })),
  );
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

function others(sides: readonly Side[], own: number, inRepository: ReportSetting['inRepository']): string {
  const places = sides
    .filter((_, index) => index !== own)
    .map((side) => plainText(`${inRepository(side.document.path)}:${region(side).line}`));
  return places.length === 0 ? '' : ` See also ${places.slice(0, 5).join(', ')}.`;
}

/** Of several sentences in one document, which; no line number, or an edit above would make another finding. */
function sentenceNumber(sides: readonly Side[], index: number): number {
  return sides.slice(0, index).filter(({ document }) => document === sides[index]?.document).length;
}

function fingerprint(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}
