import { resolve } from 'node:path';
import { stdout } from 'node:process';
import { text } from '../../report/text.js';
import { standing } from '../../report/standing.js';
import { checkCorpus } from '../check-corpus.js';
import { exitCodes } from '../exit-codes.js';
import { inColour } from '../in-colour.js';
import { print } from '../print.js';
import { screenWidth } from '../screen-width.js';

/**
 * Checks a corpus, and shows the findings that name one of its reports.
 *
 * @returns the exit code: whether an error is among them
 */
export async function showFindings(corpus: string, path: string): Promise<number> {
  const result = await checkCorpus([corpus]);
  const added = result.documents.find((document) => resolve(document.path) === resolve(path))?.id ?? path;
  const findings = result.findings.filter(({ documents }) => documents.includes(added));
  const shown = { ...result, findings, stale: [], problems: [] };
  await print(text(shown, { colour: inColour(stdout), width: screenWidth() }));
  const fails = standing(findings).some(({ severity }) => severity === 'error');
  return fails ? exitCodes.findings : exitCodes.clean;
}
