import { relative, resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import { version } from '../api/version.js';
import { repositoryRoot } from '../config/repository-root.js';
import type { ReportSetting } from '../report/report-setting.js';

/** What a report in a file is told: no colour, and paths from the root of the repository. */
export async function reportSetting(): Promise<ReportSetting> {
  const root = (await repositoryRoot(cwd())) ?? cwd();
  return {
    tool: { name: 'crossfoot', version },
    ...{ colour: false, width: 100, leftOut: 0 },
    inRepository: (path) => inRepository(path, root),
  };
}

function inRepository(path: string, root: string): string {
  const absolute = resolve(path);
  const inside = relative(root, absolute);
  return (inside.startsWith('..') ? absolute : inside).split(sep).join('/');
}
