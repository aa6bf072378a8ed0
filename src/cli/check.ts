import process from 'node:process';
import type { Rule } from '../check/rule.js';
import { tuned } from '../check/tuned.js';
import type { ProjectConfig } from '../config/read-config.js';
import { setOptions } from '../config/set-options.js';
import type { CheckResult } from '../model/check-result.js';
import { wildcard } from '../model/wildcard.js';
import { limitFindings } from '../report/limit-findings.js';
import { selectFindings } from '../report/select-findings.js';
import type { ArgumentsOf } from './arguments-of.js';
import { checkCorpus } from './check-corpus.js';
import { checkOptions } from './check/check-options.js';
import { chooseRules } from './check/choose-rules.js';
import { fails } from './check/fails.js';
import { focused } from './check/focused.js';
import { namesNothing } from './check/names-nothing.js';
import { printConfig } from './check/print-config.js';
import { targets } from './check/targets.js';
import { writeReports } from './check/write-reports.js';
import { exitCodes } from './exit-codes.js';
import { lastGiven } from './last-given.js';
import { loadRules } from './load-rules.js';
import { settings } from './settings.js';

type Arguments = ArgumentsOf<typeof checkOptions>;

/** Checks reports against each other and themselves. */
export const check = {
  command: 'check [paths..]',
  describe: 'Show the figures that cannot all be true, with the proof',
  builder: checkOptions,
  handler: runCheck,
};

async function runCheck(given: Arguments): Promise<void> {
  const settled = await settings(given);
  const rules = await loadRules(settled.rules);
  const project = await heeded(settled.project, given, rules);
  const { config } = project;
  const wanted = targets(given.format ?? formatsOf(project), given.output);
  const gate = {
    failOn: given.failOn ?? config.failOn ?? ('error' as const),
    maxWarnings: given.maxWarnings ?? config.maxWarnings,
  };
  const limit = {
    minLevel: given.minLevel ?? config.minLevel,
    maxFindings: given.maxFindings ?? config.maxFindings,
  };
  const chosen = chooseRules(given, project, rules);
  if (given.printConfig) {
    await printConfig(settled, chosen, tuned(rules, setOptions(config)), {
      format: wanted,
      ...gate,
      ...limit,
    });
    return;
  }
  const { claims, newFrom, baseline, cache, asOf: today } = given;
  const asked = { claims, newFrom, baseline, cache, today };
  const result = await checkCorpus(settled.paths, { ...settled, project, ...asked });
  if (!given.allowEmpty && (isNothing(result, given) || namesNothing(settled.paths, result.problems))) {
    process.exitCode = exitCodes.broken;
    return;
  }
  const selected = selectFindings(result, {
    ...chosen,
    ...(given.metric && { metrics: given.metric.map(wildcard) }),
    ...(given.focus && { documents: focused(given.focus, result.documents) }),
  });
  const { result: shown, leftOut } = limitFindings(selected, limit);
  await writeReports(shown, leftOut, wanted);
  process.exitCode = fails(selected.findings, gate) && !given.exitZero ? exitCodes.findings : exitCodes.clean;
}

/** Files of formats lie where the configuration does. */
function formatsOf({ config, base }: ProjectConfig): string[] {
  return config.format?.map((format) => format.replace('=', `=${base}`)) ?? [];
}

/** With `--new-from`, what exempts findings is heeded as it was before the change, and only held against the rules now. */
async function heeded(
  project: ProjectConfig,
  given: Arguments,
  rules: readonly Rule[],
): Promise<ProjectConfig> {
  const { newFrom } = given;
  // False for --no-config.
  const config = given.config as string | string[] | false | undefined;
  if (newFrom === undefined || config === false) return project;
  chooseRules({}, project, rules);
  const { earlierConfig } = await import('./earlier-config.js');
  return earlierConfig(newFrom, project, config === undefined ? undefined : lastGiven(config), rules);
}

/** No report, or none of the figures that were given. */
function isNothing({ documents, extractions }: CheckResult, { claims }: Arguments): boolean {
  return (
    documents.length === 0 ||
    (claims !== undefined && extractions.every((found) => found.claims.length === 0))
  );
}
