import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/model/decision.js';
import { decisionsIn } from '../../../src/read/decisions-in.js';
import { openJournal } from '../../../src/review/journal/open-journal.js';
import { makeRandom } from '../../bench/errors/random.js';
import { inFolder } from '../../read/in-folder.js';

const kills = 50;

const built = new URL('../../../dist/src/', import.meta.url);

/** Decides without end, and says of each decision when the journal has it. */
const writer = `
  const [{ openJournal }, { decisionsIn }] = await Promise.all([
    import(${JSON.stringify(new URL('review/journal/open-journal.js', built).href)}),
    import(${JSON.stringify(new URL('read/decisions-in.js', built).href)}),
  ]);
  const [path, by] = process.argv.slice(1);
  const journal = await openJournal({ paths: [path], pathOf: () => path }, decisionsIn);
  for (let nth = 0; ; nth++) {
    const on = new Date(Date.parse('2031-04-02T08:00:00Z') + nth).toISOString();
    await journal.append(() => [{ fingerprint: 'f' + nth, verdict: 'unsure', by, on, note: 'x'.repeat(nth % 5000) }]);
    process.stdout.write(nth + '\\n');
  }
`;

/** Lets a writer be killed once it has told of so many decisions; returns how many it told of. */
function killed(path: string, by: string, after: number): Promise<number> {
  const child = spawn(execPath, ['--input-type=module', '-e', writer, path, by], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (part: Buffer) => {
    told += part.toString();
    if (told.split('\n').length > after) child.kill('SIGKILL');
  });
  return new Promise((done) => child.on('close', () => done(told.split('\n').length - 1)));
}

describe('whoever decides and is killed', () => {
  it(
    `loses no decision that was told to be saved, and doubles none, ${kills} times`,
    { timeout: 600_000 },
    () =>
      inFolder({}, async (folder) => {
        const path = join(folder, 'decisions.jsonl');
        const random = makeRandom('killed writer');
        const told = new Map<string, number>();
        for (let kill = 0; kill < kills; kill++) {
          // Two at once now and then, so that one dies while the other waits for it.
          const names = kill % 10 === 9 ? [`a${kill}`, `b${kill}`] : [`a${kill}`];
          await Promise.all(names.map(async (by) => told.set(by, await killed(path, by, random.int(1, 12)))));
        }
        const { all } = await openJournal({ paths: [path], pathOf: () => path }, decisionsIn);
        const kept = new Map<string, string[]>();
        for (const { by, fingerprint } of all()) kept.set(by, [...(kept.get(by) ?? []), fingerprint]);
        for (const [by, count] of told) {
          const expected = Array.from({ length: count }, (_, nth) => `f${nth}`);
          // What was written and not told any more may be there too: one decision.
          expect([by, kept.get(by)?.slice(0, count)]).toEqual([by, expected]);
          expect(kept.get(by)!.length).toBeLessThanOrEqual(count + 1);
        }
        const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.startsWith('{'));
        const whole = lines.filter((line) => isWhole(line)).map((line) => JSON.parse(line) as Decision);
        expect(new Set(whole.map(({ by, on }) => `${by} ${on}`)).size).toBe(whole.length);
        expect(whole).toHaveLength(all().length);
      }),
  );
});

function isWhole(line: string): boolean {
  try {
    return JSON.parse(line) !== undefined;
  } catch {
    return false;
  }
}
