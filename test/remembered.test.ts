import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glossaryFolder } from '../rules/glossary-folder.js';
import { rules } from '../rules/index.js';
import { checkPaths } from '../src/pipeline.js';
import { json } from '../src/report/json.js';
import { mixedReports } from './bench/scale/mixed-reports.js';

const tool = { name: 'crossfoot', version: '0' };

/** More than twenty, so that what names are worth depends on how many reports there are. */
const reports = mixedReports(7);
const first = reports.slice(0, 22);

/** What somebody does to a corpus between two checks. */
interface Change {
  do: 'add' | 'remove' | 'figure' | 'words' | 'day' | 'name';
  which: number;
}

const changes = fc.array(
  fc.record<Change>({
    do: fc.constantFrom('add', 'remove', 'figure', 'words', 'day', 'name'),
    which: fc.nat(reports.length - 1),
  }),
  { minLength: 1, maxLength: 4 },
);

function changed(corpus: ReadonlyMap<string, string>, { do: what, which }: Change): Map<string, string> {
  const { id, text } = reports[which]!;
  const now = corpus.get(id) ?? text;
  const edits: Record<Change['do'], string | undefined> = {
    add: now,
    remove: undefined,
    figure: now.replace(/\b(\d)(\d)(?=\D)/, '$2$1'),
    words: now.replace(/\.\s/, ', officials in Kestrel Bay said. '),
    day: now.replace(/^published: .*$/m, 'published: 2026-05-02'),
    name: now.replaceAll('. ', ' at Skerry Point. '),
  };
  const next = new Map(corpus);
  const edited = edits[what];
  if (edited === undefined) next.delete(id);
  else next.set(id, edited);
  return next;
}

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
});
afterEach(() => rm(home, { recursive: true }));

async function lay(corpus: ReadonlyMap<string, string>): Promise<void> {
  await rm(join(home, 'bay'), { recursive: true, force: true });
  for (const [id, text] of corpus) {
    const path = join(home, 'bay', `${id}.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

const options = { rules, glossaryFolder, rulesVersion: '', today: '2031-12-31' };
const found = async (cache?: string) =>
  json(await checkPaths(['bay'], { ...options, cwd: home, ...(cache && { cache }) }), tool);

describe('a check that remembers', () => {
  it(
    'says what a fresh one says, whatever was added, removed or edited in between',
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(changes, async (steps) => {
          const cache = await mkdtemp(join(home, 'cache-'));
          let corpus = new Map(first.map(({ id, text }) => [id, text]));
          for (const step of [undefined, ...steps]) {
            if (step) corpus = changed(corpus, step);
            await lay(corpus);
            expect(await found(cache)).toBe(await found());
          }
        }),
        { numRuns: 12 },
      );
    },
  );
});
