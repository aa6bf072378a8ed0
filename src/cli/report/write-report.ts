import type { CheckResult } from '../../model/check-result.js';
import type { FormatName } from '../../report/formats.js';
import type { ReportSetting } from '../../report/report-setting.js';
import { counted } from '../../report/counted.js';
import type { HtmlOptions } from '../../report/html.js';
import { summaryLine } from '../../report/summary-line.js';
import { print } from '../print.js';
import { rendered } from '../rendered.js';
import { reportSetting } from '../report-setting.js';
import { writeAtomically } from '../write-atomically.js';
import type { ReportFile } from './report-files.js';
import { writeFolder } from './write-folder.js';

type Pages = Iterable<readonly [file: string, page: string]>;

/**
 * Writes the files of one corpus, and a line for each of them. All are made before the first is written, so that those
 * of one run belong together; only the pages of a split one are written as they are made.
 *
 * @param base path of the files, without their endings
 */
export async function writeReport(
  result: CheckResult,
  files: readonly ReportFile[],
  base: string,
  about: Partial<ReportSetting> & { title: string },
): Promise<void> {
  const setting = { ...(await reportSetting()), ...about };
  const pages: { path: string; content: string | Uint8Array | Pages; says: string }[] = [];
  for (const { ending, format, isSplit } of files) {
    const content = isSplit ? await split(result, setting) : await rendered(format, result, setting);
    pages.push({ path: `${base}${ending}`, content, says: inShort(format, result, setting.leftOut) });
  }
  for (const { path, content } of pages) {
    if (typeof content === 'string' || content instanceof Uint8Array) await writeAtomically(path, content);
    else await writeFolder(base, content);
  }
  for (const { path, says } of pages) await print(`${path}  ${says}\n`);
}

async function split(result: CheckResult, setting: HtmlOptions): Promise<Pages> {
  const { splitHtml } = await import('../../report/split-html.js');
  return splitHtml(result, setting);
}

/** What is in a file: of some formats it is neither all findings nor only findings. */
function inShort(format: FormatName, result: CheckResult, leftOut: number): string {
  const { extractions, findings } = result;
  if (format === 'claims-csv' || format === 'parquet') {
    return counted(
      extractions.reduce((sum, { claims }) => sum + claims.length, 0),
      'figure',
    );
  }
  if (format !== 'claimreview') return summaryLine(result, leftOut);
  return counted(findings.filter(({ status }) => status === 'confirmed').length, 'confirmed finding');
}
