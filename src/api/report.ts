import type { CheckResult } from '../model/check-result.js';
import { formats, type FormatName } from '../report/formats.js';
import type { ReportSetting } from '../report/report-setting.js';
import { version } from './version.js';

/** What a format is written as: text, or bytes where it is none. */
export type Page<Name extends FormatName> = Awaited<ReturnType<(typeof formats)[Name]['render']>>;

/**
 * Writes what was found in one format, and prints nothing.
 *
 * @param settings `width` of a line in terminal cells (100) and `colour` (none) for `text`; `inRepository`, a path as
 * the readers of the format name it; `leftOut`, findings that the reader did not ask to see, which are counted
 */
export async function report<Name extends FormatName>(
  result: CheckResult,
  format: Name,
  settings: Partial<ReportSetting> = {},
): Promise<Page<Name>> {
  const setting: ReportSetting = {
    tool: { name: 'crossfoot', version },
    ...{ width: 100, colour: false, leftOut: 0 },
    inRepository: (path) => path,
    ...settings,
  };
  const page: unknown = await formats[format].render(result, setting);
  return page as Page<Name>;
}
