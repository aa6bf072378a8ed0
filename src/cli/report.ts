import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { version } from '../api/version.js';
import type { CheckResult } from '../model/check-result.js';
import type { RunComparison } from '../model/run-comparison.js';
import { compareRuns } from '../report/compare-runs.js';
import { limitFindings } from '../report/limit-findings.js';
import { runRecord } from '../report/run-record.js';
import { selectFindings } from '../report/select-findings.js';
import type { ArgumentsOf } from './arguments-of.js';
import { checkCorpus } from './check-corpus.js';
import { chooseRules } from './check/choose-rules.js';
import { corporaHere } from './corpora-here.js';
import { exitCodes } from './exit-codes.js';
import { loadRules } from './load-rules.js';
import { earlierRun, type Reported } from './report/earlier-run.js';
import { folderAddress } from './report/folder-address.js';
import { ownFiles } from './report/own-files.js';
import { reportFiles } from './report/report-files.js';
import { reportOptions } from './report/report-options.js';
import { runHistory } from './report/run-history.js';
import { writeReport } from './report/write-report.js';
import { settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** Of a file of Markdown GitHub shows as many bytes, and GitLab more. */
const mostBytesOfFile = 500 * 1024;

/** Writes what was found in each corpus to files that can be published. */
export const report = {
  command: 'report [corpora..]',
  describe: 'Write what was found in each corpus folder to files to publish',
  builder: reportOptions,
  handler: runReport,
};

async function runReport(given: ArgumentsOf<typeof reportOptions>): Promise<void> {
  const files = reportFiles(given.format ?? [], given.split);
  const address = folderAddress(given.publishedAt);
  const corpora = byName(given.corpora?.length ? given.corpora : await shippedCorpora());
  const settled = await settings({ config: given.config, rules: given.rules });
  const rules = await loadRules(settled.rules);
  const chosen = chooseRules({}, settled.project, rules);
  const leaveOut = ownFiles(given.output ?? '', [...corpora.keys()]);
  for (const [name, folder] of corpora) {
    const checked = await checkCorpus([folder], { ...settled, leaveOut, today: given.asOf });
    if (checked.documents.length === 0) {
      process.exitCode = exitCodes.broken;
      continue;
    }
    const select = (result: CheckResult) => selectFindings(result, chosen);
    const selected = select(checked);
    const shown = limitFindings(selected, { maxFindings: given.maxFindings });
    await writeReport(shown.result, files, join(given.output ?? '', name), {
      since: await compared(selected, given.since, { name, folder, settled, leaveOut, select }),
      history: given.history
        ? await runHistory(
            join(given.output ?? '', 'history.jsonl'),
            runRecord(selected, { corpus: name, day: given.asOf ?? today(), version }),
          )
        : undefined,
      title: `Figures that cannot all be true: ${name.replaceAll(/[-_]+/g, ' ')}`,
      leftOut: shown.leftOut,
      mostBytes: mostBytesOfFile,
      publisher: settled.project.config.publisher,
      page: address === undefined ? undefined : `${address}${name}${given.split ? '/index' : ''}.html`,
    });
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function compared(
  { findings, extractions }: CheckResult,
  since: string | undefined,
  reported: Reported,
): Promise<RunComparison | undefined> {
  if (since === undefined) return undefined;
  const claims = extractions.flatMap((extraction) => extraction.claims);
  return compareRuns({ findings, claims }, await earlierRun(since, reported), since);
}

async function shippedCorpora(): Promise<string[]> {
  const folders = await corporaHere();
  if (folders.length > 0) return folders;
  throw new UsageError('there is no corpus here', 'Name a folder: crossfoot report path/to/corpus');
}

/** Corpora by the name of their folder, which is that of their files. */
function byName(folders: readonly string[]): Map<string, string> {
  const corpora = new Map<string, string>();
  for (const folder of folders) {
    const name = basename(resolve(folder));
    const other = corpora.get(name);
    if (other !== undefined && resolve(other) !== resolve(folder)) {
      throw new UsageError(
        `${other} and ${folder} would be written to files of one name`,
        'Write one of them with another --output.',
      );
    }
    corpora.set(name, folder);
  }
  return corpora;
}
