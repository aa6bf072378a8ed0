import type { Decision } from '../model/decision.js';
import type { Problem } from '../model/problem.js';
import { validator } from '../model/validator.js';
import { jsonLines } from './json-lines.js';

/**
 * The decisions on the lines of a journal, as they were written. A line that is none, such as half of one that a crash
 * left, is told and costs no other line.
 *
 * @param firstLine number of the first line, where the text is the end of a longer one
 */
export async function decisionsIn(
  text: string,
  path: string,
  firstLine = 1,
): Promise<{ decisions: Decision[]; problems: Problem[] }> {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  const validate = await validator('decision');
  for (const found of jsonLines(text, path, firstLine)) {
    if (!('value' in found)) {
      problems.push(found);
      continue;
    }
    const { line, value } = found;
    const errors = validate(value);
    if (errors.length === 0) decisions.push(value as unknown as Decision);
    problems.push(
      ...errors.map((error) => ({ path, line, column: 1, message: error.replace(/^\/([^:]+):/, '"$1":') })),
    );
  }
  return { decisions, problems };
}
