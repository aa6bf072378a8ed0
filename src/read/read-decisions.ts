import type { Decision } from '../model/decision.js';
import type { Problem } from '../model/problem.js';
import { validator } from '../model/validator.js';
import { jsonLines } from './json-lines.js';
import { readText } from './read-text.js';

/**
 * Reads the journal of decisions, `decisions.jsonl`, oldest first as it was written. Where there is no such file,
 * nothing has been decided yet.
 */
export async function readDecisions(path: string): Promise<{ decisions: Decision[]; problems: Problem[] }> {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  const read = await readText(path);
  if (!read) return { decisions, problems };
  if ('refusal' in read) return { decisions, problems: [{ path, message: read.refusal }] };
  const validate = await validator('decision');
  for (const found of jsonLines(read.text, path)) {
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
