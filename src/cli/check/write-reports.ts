import { relative, resolve, sep } from 'node:path';
import { cwd, stdout } from 'node:process';
import type { CheckResult } from '../../model/check-result.js';
import { formats } from '../../report/formats.js';
import type { ReportSetting } from '../../report/report-setting.js';
import { repositoryRoot } from '../../config/repository-root.js';
import { inColour } from '../in-colour.js';
import { print } from '../print.js';
import { screenWidth } from '../screen-width.js';
import { version } from '../../api/version.js';
import { writeAtomically } from '../write-atomically.js';
import type { Target } from './targets.js';

/** Writes what was found in each of the formats that were asked for; files first, so that a failure leaves no half. */
export async function writeReports(
  result: CheckResult,
  leftOut: number,
  targets: readonly Target[],
): Promise<void> {
  const root = (await repositoryRoot(cwd())) ?? cwd();
  for (const { name, file } of targets.toSorted(
    (a, b) => Number(a.file === undefined) - Number(b.file === undefined),
  )) {
    const setting: ReportSetting = {
      tool: { name: 'crossfoot', version },
      colour: file === undefined && inColour(stdout),
      width: file === undefined ? screenWidth() : 100,
      leftOut,
      inRepository: (path) => inRepository(path, root),
    };
    const page = await formats[name].render(result, setting);
    if (file === undefined) await print(page);
    else await writeAtomically(file, page);
  }
}

function inRepository(path: string, root: string): string {
  const absolute = resolve(path);
  const inside = relative(root, absolute);
  return (inside.startsWith('..') ? absolute : inside).split(sep).join('/');
}
