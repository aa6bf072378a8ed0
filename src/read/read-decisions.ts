import type { Decision } from '../model/decision.js';
import type { Problem } from '../model/problem.js';
import { decisionsIn } from './decisions-in.js';
import { readText } from './read-text.js';

/** Reads the journal of decisions, `decisions.jsonl`. Where there is no such file, nothing has been decided yet. */
export async function readDecisions(path: string): Promise<{ decisions: Decision[]; problems: Problem[] }> {
  const read = await readText(path);
  if (!read) return { decisions: [], problems: [] };
  return 'refusal' in read
    ? { decisions: [], problems: [{ path, message: read.refusal }] }
    : decisionsIn(read.text, path);
}
