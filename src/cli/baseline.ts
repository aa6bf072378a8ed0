import { stat } from 'node:fs/promises';
import process from 'node:process';
import type { Argv } from 'yargs';
import type { BaselineEntry } from '../model/baseline-entry.js';
import type { CheckResult } from '../model/check-result.js';
import { standing } from '../report/standing.js';
import type { ArgumentsOf } from './arguments-of.js';
import { checkCorpus } from './check-corpus.js';
import { configOption } from './config-option.js';
import { exitCodes } from './exit-codes.js';
import { lastGiven } from './last-given.js';
import { loadBaseline } from './load-baseline.js';
import { print } from './print.js';
import { rulesOption } from './rules-option.js';
import { settings } from './settings.js';
import { UsageError } from './usage-error.js';
import { writeAtomically } from './write-atomically.js';

const actions = ['create', 'update', 'prune'] as const;

const options = (yargs: Argv) =>
  yargs
    .positional('action', {
      choices: actions,
      demandOption: true,
      describe: 'Write a new one, bring one up to date, or only take out what is gone',
    })
    .positional('paths', {
      type: 'string',
      array: true,
      describe: 'Files, folders or patterns, as they are given to check',
    })
    .option('config', configOption)
    .option('baseline', {
      type: 'string',
      default: 'crossfoot-baseline.jsonl',
      requiresArg: true,
      coerce: lastGiven<string>,
      describe: 'The file',
    })
    .option('accept-new', {
      type: 'boolean',
      default: false,
      describe: 'Let update also take in what is found now and was not accepted',
    })
    .option('rules', rulesOption)
    .example('$0 baseline create corpus/ferry', 'accept what is found today, to see only what comes')
    .example('$0 check corpus/ferry --baseline crossfoot-baseline.jsonl', 'show what is not accepted');

/** Keeps the file of findings that were accepted. */
export const baseline = {
  command: 'baseline <action> [paths..]',
  describe: 'Keep a list of accepted findings: create, update, prune',
  builder: options,
  handler: runBaseline,
};

async function runBaseline({
  action,
  baseline: file,
  acceptNew,
  ...given
}: ArgumentsOf<typeof options>): Promise<void> {
  const isThere = await stat(file).then(Boolean, () => false);
  if (action === 'create' && isThere) {
    throw new UsageError(`${file} is there already`, 'crossfoot baseline update brings it up to date.');
  }
  const accepted = action === 'create' ? undefined : await loadBaseline(file);
  const settled = await settings(given);
  const result = await checkCorpus(settled.paths, settled);
  if (result.documents.length === 0) {
    process.exitCode = exitCodes.broken;
    return;
  }
  const { kept, fresh, gone } = await compared(result, accepted?.entries ?? []);
  const takesNew = action === 'create' || (action === 'update' && acceptNew);
  await writeAtomically(file, written(takesNew ? [...kept, ...fresh] : kept));
  const left = takesNew ? 0 : fresh.length;
  await print(`${file}: +${takesNew ? fresh.length : 0} -${gone}\n`);
  if (action !== 'update' || left === 0) return;
  await print(`${left} not accepted: crossfoot check shows them, and --accept-new takes them in.\n`);
  process.exitCode = exitCodes.findings;
}

interface Compared {
  /** As they are found today. */
  kept: BaselineEntry[];
  fresh: BaselineEntry[];
  /** How many are found no more. */
  gone: number;
}

async function compared(result: CheckResult, entries: readonly BaselineEntry[]): Promise<Compared> {
  const [{ baselineEntries }, { markBaselined }] = await Promise.all([
    import('../review/baseline-entries.js'),
    import('../review/mark-baselined.js'),
  ]);
  const open = { ...result, findings: standing(result.findings) };
  const { findings, stale } = markBaselined(open, entries, 'accepted');
  const isKept = (_: unknown, at: number) => (findings[at]?.suppressions ?? []).length > 0;
  const now = baselineEntries(result, findings);
  return {
    kept: now.filter(isKept),
    fresh: now.filter((entry, at) => !isKept(entry, at)),
    gone: stale.length,
  };
}

/** Sorted, so that a change to the file shows what was accepted and nothing else. */
function written(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).toSorted();
  return [JSON.stringify({ crossfootBaseline: 1 }), ...lines, ''].join('\n');
}
