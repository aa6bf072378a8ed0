import process, { stdout } from 'node:process';
import type { Argv } from 'yargs';
import type { CheckResult } from '../model/check-result.js';
import { inertLines } from '../report/inert-lines.js';
import { painter } from '../report/painter.js';
import type { Style } from '../report/text/style.js';
import type { ArgumentsOf } from './arguments-of.js';
import { checkCorpus } from './check-corpus.js';
import { configOption } from './config-option.js';
import { didYouMean } from './did-you-mean.js';
import { exitCodes } from './exit-codes.js';
import { explainedRule } from './explained-rule.js';
import { inColour } from './in-colour.js';
import { loadRules } from './load-rules.js';
import { print } from './print.js';
import { rulesOption } from './rules-option.js';
import { screenWidth } from './screen-width.js';
import { settings } from './settings.js';
import { UsageError } from './usage-error.js';

const options = (yargs: Argv) =>
  yargs
    .positional('id', {
      type: 'string',
      demandOption: true,
      describe: 'Id of a finding, of a figure or of a rule; its first characters where no other id begins so',
    })
    .positional('paths', {
      type: 'string',
      array: true,
      describe: 'The paths that were checked; else the documents of the configuration, or this folder',
    })
    .option('config', configOption)
    .option('rules', rulesOption)
    .example('$0 explain conflict/value', 'what the rule looks for, with examples')
    .example('$0 explain 3f2a9c1b corpus/ferry', 'how the figures were read, aligned and judged');

/** Tells how a finding came about, how a figure was read, or what a rule is for. */
export const explain = {
  command: 'explain <id> [paths..]',
  describe: 'Show how a figure was read, aligned and judged',
  builder: options,
  handler: runExplain,
};

async function runExplain({ id, ...given }: ArgumentsOf<typeof options>): Promise<void> {
  const settled = await settings(given);
  const style: Style = { width: screenWidth(), paint: painter(inColour(stdout)) };
  // Ids of findings and figures hold no slash: a rule can be explained without reading any report.
  if (id.includes('/')) {
    await print(await explainedRule(id, await loadRules(settled.rules)));
    return;
  }
  const result = await checkCorpus(settled.paths, settled);
  if (result.documents.length === 0) process.exitCode = exitCodes.broken;
  else await print(inertLines(await aboutId(id, result, style)));
}

async function aboutId(id: string, result: CheckResult, style: Style): Promise<string> {
  const claims = result.extractions.flatMap((extraction) => extraction.claims);
  const ids = [...new Set([...result.findings, ...claims].map((item) => item.id))];
  const whole = wholeId(id, ids);
  const finding = result.findings.find((candidate) => candidate.id === whole);
  if (finding) {
    const { explainFinding } = await import('../report/explain/explain-finding.js');
    return explainFinding(result, finding, style);
  }
  const { explainClaim } = await import('../report/explain/explain-claim.js');
  const claim = claims.find((candidate) => candidate.id === whole);
  const document = result.documents.find((candidate) => candidate.id === claim?.doc);
  if (!claim || !document) throw new Error(`nothing carries the id ${whole}`);
  return explainClaim(result, claim, document, style);
}

/** The one id that begins so. */
function wholeId(start: string, ids: readonly string[]): string {
  const matching = ids.includes(start) ? [start] : ids.filter((id) => id.startsWith(start));
  const [only] = matching;
  if (only !== undefined && matching.length === 1) return only;
  if (only !== undefined) {
    throw new UsageError(
      `"${start}" begins more than one id`,
      `Give more of it: ${matching.slice(0, 5).join(', ')}`,
    );
  }
  throw new UsageError(
    `no finding and no figure in these reports has the id "${start}"`,
    didYouMean(start, ids, 'crossfoot check with the same paths shows the ids.'),
  );
}
