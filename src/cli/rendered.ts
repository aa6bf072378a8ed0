import type { CheckResult } from '../model/check-result.js';
import { formats, type Format, type FormatName } from '../report/formats.js';
import type { ReportSetting } from '../report/report-setting.js';
import { UsageError } from './usage-error.js';

/**
 * What was found, in one format.
 *
 * @throws UsageError where the format needs an optional package that is not installed
 */
export async function rendered(
  name: FormatName,
  result: CheckResult,
  setting: ReportSetting,
): Promise<string | Uint8Array> {
  const format: Format = formats[name];
  try {
    return await format.render(result, setting);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = /'(?<name>@?[^']+)'/.exec(message)?.groups?.name;
    if (code !== 'ERR_MODULE_NOT_FOUND' || missing === undefined) throw error;
    throw new UsageError(
      `${name} needs the optional package ${missing}, which is not installed`,
      `npm install ${missing}`,
    );
  }
}
