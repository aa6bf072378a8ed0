import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { tuned } from '../../check/tuned.js';
import { setOptions } from '../../config/set-options.js';
import type { CheckResult } from '../../model/check-result.js';
import type { CheckReport } from '../../model/report.js';
import { validator } from '../../model/validator.js';
import type { Run } from '../../report/compare-runs.js';
import { earlierCorpus } from '../earlier-corpus.js';
import { loadRules } from '../load-rules.js';
import type { Settings } from '../settings.js';
import { UsageError } from '../usage-error.js';

/** The corpus that is reported, and how it is checked now. */
export interface Reported {
  name: string;
  folder: string;
  settled: Settings;
  /** Files in it that are no reports to be checked. */
  leaveOut(path: string): boolean;
  /** The findings that were asked for. */
  select(result: CheckResult): CheckResult;
}

/**
 * What was found earlier: as a JSON report tells, or the one of this corpus in a folder of them; or else as the corpus
 * was where the change branched off from a name of git, checked by the rules of today.
 *
 * @throws UsageError where neither can be had
 */
export async function earlierRun(since: string, reported: Reported): Promise<Run> {
  const there = await stat(since).catch(() => undefined);
  if (there?.isDirectory()) return readRun(join(since, `${reported.name}.json`));
  return there || meansFile.test(since) ? readRun(since) : checkedAt(since, reported);
}

/** Git is not asked for what was never meant for it. */
const meansFile = /\.json$|^\.{1,2}\/|\/$/;

async function readRun(path: string): Promise<Run> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const hint = 'crossfoot report --format json writes one; or name a branch or commit.';
  if (text === undefined) throw new UsageError(`--since: there is no report ${path}`, hint);
  const report = parsed(text);
  const [problem] = (await validator('check-report'))(report);
  if (problem !== undefined)
    throw new UsageError(`--since: ${path} is no JSON report of ours: ${problem}`, hint);
  return report as CheckReport;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function checkedAt(ref: string, { folder, settled, leaveOut, select }: Reported): Promise<Run> {
  const [{ checkPaths }, { glossaryFolder }, rules] = await Promise.all([
    import('../../pipeline.js'),
    import('../../../rules/glossary-folder.js'),
    loadRules(settled.rules),
  ]);
  const before = await earlierCorpus(ref, [folder]).catch((error: unknown) => {
    throw error instanceof UsageError ? forSince(ref, error) : error;
  });
  try {
    const { cwd, paths } = before;
    const glossaries = settled.glossaries.map((path) => resolve(path));
    const own = {
      rules: tuned(rules, setOptions(settled.project.config)),
      glossaryFolder,
      glossaries,
      sources: settled.sources,
      leaveOut,
    };
    const { findings, extractions } = select(await checkPaths(paths, { ...own, cwd }));
    return { findings, claims: extractions.flatMap(({ claims }) => claims) };
  } finally {
    await before.remove();
  }
}

/** The same refusal is given to `check --new-from`, which takes no file. */
function forSince(ref: string, { message, hint }: UsageError): UsageError {
  const why = message.replace(`--new-from ${ref}: `, 'git says: ');
  return new UsageError(
    `--since: there is no file ${ref}, and ${why}`,
    hint.replace('--new-from', '--since'),
  );
}
