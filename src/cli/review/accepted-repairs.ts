import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import type { Claim } from '../../model/claim.js';
import type { CheckResult } from '../../model/check-result.js';
import type { Problem } from '../../model/problem.js';
import { repairedQuote } from '../../report/repaired-quote.js';
import type { DecidedFinding } from '../../review/export/decided-findings.js';
import type { RepairedFile } from '../../review/export/repair-patch.js';
import { lookup } from '../../view/lookup.js';

/**
 * The files of the reports whose repair was accepted, as they lie on disk; and which repairs have to be made by hand,
 * since the figure does not stand there as it was read.
 */
export async function acceptedRepairs(
  result: CheckResult,
  decided: readonly DecidedFinding[],
): Promise<{ files: RepairedFile[]; problems: Problem[] }> {
  const found = lookup(result);
  const files = new Map<string, RepairedFile & { repairs: RepairedFile['repairs'][number][] }>();
  const problems: Problem[] = [];
  for (const { decision, finding } of decided) {
    const { repair } = decision;
    const claim = found.claim(repair?.claim ?? '');
    const document = found.document(claim?.doc ?? '');
    if (!repair || !claim || !document || !finding?.suggestion) continue;
    const { path } = document;
    const text = files.get(path)?.text ?? (await readFile(path, 'utf8').catch(() => ''));
    const instead = repairedQuote(claim, { ...finding.suggestion, text: repair.instead });
    if (instead === undefined || text.slice(claim.start, claim.end) !== claim.quote) {
      problems.push(byHand(path, claim, repair.instead));
      continue;
    }
    const name = relative(cwd(), resolve(path)).split(sep).join('/');
    const file = files.get(path) ?? { path: name, text, repairs: [] };
    files.set(path, file);
    const { start, end } = claim;
    if (!file.repairs.some((other) => other.start === start)) file.repairs.push({ start, end, instead });
  }
  return { files: [...files.values()], problems };
}

function byHand(path: string, { line, column, quote }: Claim, instead: string): Problem {
  return {
    path,
    line,
    column,
    message: `"${quote}" cannot be replaced by "${instead}" in a patch; do it by hand`,
  };
}
