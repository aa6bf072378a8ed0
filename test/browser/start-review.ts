import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Decision } from '../../src/model/decision.js';
import { spawnServer } from './spawn-server.js';

/** Tests and benchmarks are run from the root of the project. */
const bin = resolve('dist/bin/main.js');

/** A session of the built command over reports of its own. */
export interface StartedReview {
  /** With its token. */
  address: string;
  /** The corpus. */
  folder: string;
  /** What is on the disk, line by line. */
  journal(): Decision[];
  /** Another session over the same reports, until `end`. */
  again(...args: string[]): Promise<StartedReview>;
  end(): Promise<void>;
  /** As a crash ends it: nothing is done any more. */
  kill(): Promise<void>;
}

/** @param reports texts by name, without `.md` */
export async function startReview(
  reports: Record<string, string>,
  ...args: string[]
): Promise<StartedReview> {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-review-'));
  mkdirSync(join(folder, 'documents'));
  for (const [name, text] of Object.entries(reports))
    writeFileSync(join(folder, 'documents', `${name}.md`), text);
  const review = await reviewIn(folder, ['--reviewer', 'Rhea', ...args]);
  return {
    ...review,
    async end() {
      await review.end();
      rmSync(folder, { recursive: true });
    },
  };
}

async function reviewIn(folder: string, args: readonly string[]): Promise<StartedReview> {
  const { address, stop } = await spawnServer([bin, 'review', '.', '--no-open', ...args], folder);
  return {
    address,
    folder,
    journal: () => readLines(join(folder, 'decisions.jsonl')),
    again: (...more) => reviewIn(folder, more),
    end: () => stop('SIGTERM'),
    kill: () => stop('SIGKILL'),
  };
}

function readLines(path: string): Decision[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Decision);
}
