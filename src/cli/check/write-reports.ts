import { stdout } from 'node:process';
import type { CheckResult } from '../../model/check-result.js';
import { inColour } from '../in-colour.js';
import { print } from '../print.js';
import { rendered } from '../rendered.js';
import { reportSetting } from '../report-setting.js';
import { screenWidth } from '../screen-width.js';
import { writeAtomically } from '../write-atomically.js';
import type { Target } from './targets.js';

/** Writes what was found in each of the formats that were asked for; files first, so that a failure leaves no half. */
export async function writeReports(
  result: CheckResult,
  leftOut: number,
  targets: readonly Target[],
): Promise<void> {
  const ofFile = await reportSetting();
  const ofScreen = { ...ofFile, colour: inColour(stdout), width: screenWidth() };
  for (const { name, file } of targets.toSorted(
    (a, b) => Number(a.file === undefined) - Number(b.file === undefined),
  )) {
    const page = await rendered(name, result, { ...(file === undefined ? ofScreen : ofFile), leftOut });
    if (file === undefined) await print(page);
    else await writeAtomically(file, page);
  }
}
