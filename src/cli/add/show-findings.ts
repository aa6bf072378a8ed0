import { resolve } from 'node:path';
import { stdout } from 'node:process';
import { selectFindings } from '../../report/select-findings.js';
import { text } from '../../report/text.js';
import { checkCorpus } from '../check-corpus.js';
import { chooseRules } from '../check/choose-rules.js';
import { fails } from '../check/fails.js';
import { exitCodes } from '../exit-codes.js';
import { inColour } from '../in-colour.js';
import { print } from '../print.js';
import { screenWidth } from '../screen-width.js';
import type { Settings } from '../settings.js';

/**
 * Checks a corpus, by the configuration that holds for it, and shows the findings that name one of its reports.
 *
 * @returns the exit code: whether one of them fails a check
 */
export async function showFindings(corpus: string, path: string, settled: Settings): Promise<number> {
  const { config } = settled.project;
  const result = await checkCorpus([corpus], { ...settled, cache: true });
  const added = result.documents.find((document) => resolve(document.path) === resolve(path))?.id ?? path;
  const chosen = chooseRules({}, settled.project, result.rules);
  const selected = selectFindings(result, { ...chosen, documents: new Set([added]) });
  const notChecked = selected.notChecked.filter(({ documents }) => documents.includes(added));
  const shown = { ...selected, notChecked, stale: [], problems: [] };
  await print(text(shown, { colour: inColour(stdout), width: screenWidth() }));
  const gate = { failOn: config.failOn ?? 'error', maxWarnings: config.maxWarnings } as const;
  return fails(selected.findings, gate) ? exitCodes.findings : exitCodes.clean;
}
