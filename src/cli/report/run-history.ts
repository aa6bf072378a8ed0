import { readFile } from 'node:fs/promises';
import type { RunRecord } from '../../model/run-record.js';
import { validator } from '../../model/validator.js';
import { UsageError } from '../usage-error.js';
import { writeAtomically } from '../write-atomically.js';

/**
 * Adds a run to the file of runs, and gives those of its corpus, the oldest first. A run that tells the same as the one
 * before it on the same day is no new one.
 *
 * @throws UsageError where a line of the file is no run; it stays as it is
 */
export async function runHistory(path: string, run: RunRecord): Promise<RunRecord[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const isRecord = await validator('run-record');
  const runs = text
    .split('\n')
    .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => {
      const record = parsed(line);
      const [problem] = isRecord(record);
      if (problem === undefined) return record as RunRecord;
      throw new UsageError(`${at} is no run: ${problem}`, 'Mend the line, or take it out.');
    });
  const own = runs.filter(({ corpus }) => corpus === run.corpus);
  if (JSON.stringify(own.at(-1)) === JSON.stringify(run)) return own;
  await writeAtomically(path, [...runs, run].map((record) => `${JSON.stringify(record)}\n`).join(''));
  return [...own, run];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
