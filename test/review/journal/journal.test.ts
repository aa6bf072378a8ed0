import { spawn } from 'node:child_process';
import { appendFile, chmod, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath, getuid, seteuid } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/model/decision.js';
import { decisionsIn } from '../../../src/read/decisions-in.js';
import { openJournal, type Journal } from '../../../src/review/journal/open-journal.js';
import { whyNotWritten } from '../../../src/review/journal/why-not-written.js';
import { inFolder } from '../../read/in-folder.js';

const first = Date.parse('2031-04-02T08:00:00Z');

/** The nth decision of a test, a second after the one before. */
const decision = (nth: number, more: Partial<Decision> = {}): Decision => ({
  ...{
    fingerprint: `f${nth}`,
    verdict: 'confirmed',
    by: 'Ann',
    on: new Date(first + 1000 * nth).toISOString(),
  },
  ...more,
});

const line = (nth: number) => `${JSON.stringify(decision(nth))}\n`;

const open = (path: string) => openJournal({ paths: [path], pathOf: () => path }, decisionsIn);

const names = (journal: Journal) => journal.all().map(({ fingerprint }) => fingerprint);

describe('the journal of decisions', () => {
  it('writes a line for each decision, and knows them again', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const journal = await open(path);
      await journal.append(() => [decision(1), decision(2)]);
      await journal.append(() => [decision(3, { fingerprint: 'f1', verdict: 'dismissed' })]);
      expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(4);
      for (const known of [journal, await open(path)]) {
        expect(known.all()).toHaveLength(3);
        expect(known.of('f1').map(({ verdict }) => verdict)).toEqual(['confirmed', 'dismissed']);
        expect(known.of('f9')).toEqual([]);
      }
    }));

  it('writes what is decided of a finding that is gone to where it was decided before', () =>
    inFolder({}, async (folder) => {
      const [here, there] = [join(folder, 'here.jsonl'), join(folder, 'there.jsonl')];
      const known = new Map([['f1', there]]);
      const places = { paths: [here, there], pathOf: ({ fingerprint }: Decision) => known.get(fingerprint) };
      await (await openJournal(places, decisionsIn)).append(() => [decision(1)]);
      known.clear();
      const later = await openJournal(places, decisionsIn);
      await later.append(() => [decision(2, { fingerprint: 'f1' }), decision(3)]);
      expect([later.pathOf('f1'), later.pathOf('f3'), later.pathOf('f9')]).toEqual([there, here, undefined]);
    }));

  it.each([
    ['half a line that a crash left', line(1) + line(2).slice(0, 30), ['f1', 'f3']],
    ['a last line without its end', line(1) + line(2).trimEnd(), ['f1', 'f2', 'f3']],
    [
      'half a character',
      Buffer.concat([Buffer.from(line(1)), Buffer.from('{"note":"é').subarray(0, -1)]),
      ['f1', 'f3'],
    ],
    ['blank lines', `${line(1)}\n\n`, ['f1', 'f3']],
    ['lines that git merged, one of them twice', line(2) + line(1) + line(2), ['f1', 'f2', 'f3']],
    ['nothing', '', ['f3']],
  ])('goes on behind %s', (_, before, expected) =>
    inFolder({ 'decisions.jsonl': before }, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const journal = await open(path);
      await journal.append(() => [decision(3)]);
      expect(names(journal)).toEqual(expected);
      expect(names(await open(path))).toEqual(expected);
      expect(await readFile(path)).toEqual(
        Buffer.concat([Buffer.from(before), Buffer.from(endsLine(before) ? '' : '\n'), Buffer.from(line(3))]),
      );
    }),
  );

  it('leaves a line alone that is still being written', () =>
    inFolder({ 'decisions.jsonl': line(1) }, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const journal = await open(path);
      await appendFile(path, line(2).slice(0, 20));
      expect(await journal.catchUp()).toEqual([]);
      await appendFile(path, line(2).slice(20));
      expect(await journal.catchUp()).toEqual([decision(2)]);
    }));

  it('reads all anew where git puts another file in its place', () =>
    inFolder(
      { 'decisions.jsonl': line(1) + line(2), merged: line(1) + line(3) + line(4) },
      async (folder) => {
        const path = join(folder, 'decisions.jsonl');
        const journal = await open(path);
        await rename(join(folder, 'merged'), path);
        expect(await journal.catchUp()).toEqual([decision(3), decision(4)]);
        expect(names(journal)).toEqual(['f1', 'f3', 'f4']);
      },
    ));

  it('tells whoever listens what comes, from here and from elsewhere', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const [here, there] = [await open(path), await open(path)];
      const told: string[] = [];
      const end = here.listen((decisions) => told.push(...decisions.map(({ fingerprint }) => fingerprint)));
      await there.append(() => [decision(1)]);
      await here.append(() => [decision(2)]);
      end();
      await here.append(() => [decision(3)]);
      expect(told).toEqual(['f1', 'f2']);
    }));

  it('asks what to write once it knows what others wrote', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const [here, there] = [await open(path), await open(path)];
      await there.append(() => [decision(1)]);
      await here.append(() => (here.of('f1').length > 0 ? [] : [decision(2)]));
      expect(names(here)).toEqual(['f1']);
    }));

  it('refuses what is no decision, and writes none of it', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const journal = await open(path);
      await expect(journal.append(() => [decision(1), decision(2, { by: '' })])).rejects.toThrow(
        'no decision',
      );
      expect(journal.all()).toEqual([]);
    }));
});

describe('a journal that cannot be written', () => {
  it('tells of a full disk at once, and loses nothing', () =>
    inFolder({ 'decisions.jsonl': line(1) }, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const journal = await open(path);
      await rename(path, `${path}.kept`);
      await symlink('/dev/full', path);
      const refused = await journal.append(() => [decision(2)]).catch(whyNotWritten);
      expect(refused).toBe('Not saved, and nothing was written: the disk is full.');
      await rm(path);
      await rename(`${path}.kept`, path);
      await journal.append(() => [decision(3)]);
      expect(names(journal)).toEqual(['f1', 'f3']);
      expect(names(await open(path))).toEqual(['f1', 'f3']);
    }));

  it('tells of a read-only file, and writes again once it may', () =>
    inFolder({ 'decisions.jsonl': line(1) }, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const journal = await open(path);
      await chmod(folder, 0o755);
      await chmod(path, 0o444);
      const refused = await asNobody(() => journal.append(() => [decision(2)]).catch(whyNotWritten));
      expect(refused).toContain('Not saved, and nothing was written: the file may not be written');
      await chmod(path, 0o644);
      await journal.append(() => [decision(3)]);
      expect(names(await open(path))).toEqual(['f1', 'f3']);
    }));

  it('is not held up by a process that died on the way', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'decisions.jsonl');
      const dead = spawn(execPath, ['--version'], { stdio: 'ignore' });
      await new Promise((done) => dead.on('close', done));
      const { hostname } = await import('node:os');
      await writeFile(join(folder, '.decisions.jsonl.lock'), `${dead.pid} ${hostname()}`);
      const journal = await open(path);
      await journal.append(() => [decision(1)]);
      expect(names(journal)).toEqual(['f1']);
    }));
});

describe('a journal that several write to', () => {
  it('has every decision once, in whole lines, and each one knew those before it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 25 }),
        (writes) =>
          inFolder({}, async (folder) => {
            const path = join(folder, 'decisions.jsonl');
            const writers = await Promise.all([open(path), open(path), open(path)]);
            await Promise.all(
              writes.map(([writer, count], at) =>
                writers[writer]!.append(() => {
                  const before = writers[writer]!.all().length;
                  return Array.from({ length: count }, (_, nth) =>
                    decision(before + nth, { by: `${writer}`, note: `${at} ${nth}` }),
                  );
                }),
              ),
            );
            const total = writes.reduce((sum, [, count]) => sum + count, 0);
            const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
            expect(lines.map((one) => (JSON.parse(one) as Decision).fingerprint)).toEqual(
              Array.from({ length: total }, (_, nth) => `f${nth}`),
            );
            expect((await open(path)).all()).toHaveLength(total);
          }),
      ),
      { numRuns: 30 },
    ));
});

function endsLine(before: string | Buffer): boolean {
  return before.length === 0 || before.at(-1) === '\n' || before.at(-1) === 0x0a;
}

/** To root no file is read-only. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (getuid?.() !== 0) return work();
  seteuid?.(65_534);
  try {
    return await work();
  } finally {
    seteuid?.(0);
  }
}
