import { describe, expect, it } from 'vitest';
import type { ProposedEntry } from '../../../src/review/wire.js';
import { inFolder } from '../../read/in-folder.js';
import { madeSession } from './made-session.js';

const entry = { table: 'nouns', canonical: 'sprat', word: 'brisling' } as const;

describe('an accepted entry', () => {
  it.each<[string, number[], boolean[]]>([
    ['goes out of the glossary with the one decision that rests on it', [0], [true]],
    ['stays while another decision rests on it', [0, 1], [false, true]],
  ])('%s', (_, accepted, removed) =>
    inFolder({}, async (folder) => {
      const kept: ProposedEntry[] = [];
      const { session, ids } = await madeSession(folder, {
        glossary: {
          proposed: () => Promise.resolve(entry),
          add: (one) => Promise.resolve(`${kept.push(one)}`),
          remove: () => Promise.resolve(kept.splice(0).length > 0),
        },
      });
      for (const nth of accepted) await session.acceptEntry({ finding: ids[nth]!, known: {} });
      await session.decide({ findings: [ids[2]!], verdict: 'unsure', known: {} });
      expect(await session.undo()).not.toHaveProperty('entry');
      for (const out of removed) expect((await session.undo()).entry).toEqual({ ...entry, removed: out });
      expect(kept).toEqual([]);
    }),
  );

  it('is taken back in a later session, where its finding is gone', () =>
    inFolder({}, async (folder) => {
      const removed: unknown[] = [];
      const glossary = {
        proposed: () => Promise.resolve(entry),
        add: () => Promise.resolve('glossary.yaml'),
        remove: (...one: unknown[]) => Promise.resolve(removed.push(one) > 0),
      };
      const first = await madeSession(folder, { glossary });
      const [finding = '', other = ''] = first.ids;
      await first.session.acceptEntry({ finding, known: {} });
      const { queue, findings } = first.options;
      const later = await madeSession(folder, {
        glossary: { ...glossary, proposed: () => Promise.resolve(undefined) },
        queue: queue.filter(({ id }) => id !== finding),
        findings: findings.filter(({ id }) => id !== finding),
      });
      await later.session.decide({ findings: [other], verdict: 'unsure', known: {} });
      expect((await later.session.undo()).entry).toBeUndefined();
      expect(await later.session.undo()).toMatchObject({
        decisions: [{ fingerprint: finding, verdict: 'open' }],
        entry: { ...entry, removed: true },
      });
      expect(removed).toEqual([[entry, finding]]);
      expect((await later.session.undo()).decisions).toEqual([]);
    }));

  it('stays, and is known to be why its finding is gone, where a flag behind it is taken back', () =>
    inFolder({}, async (folder) => {
      const { session, ids, options, journal } = await madeSession(folder, {
        glossary: {
          proposed: () => Promise.resolve(entry),
          add: () => Promise.resolve('glossary.yaml'),
          remove: () => Promise.resolve(true),
        },
      });
      const finding = ids[0]!;
      await session.acceptEntry({ finding, known: {} });
      const known = { [finding]: journal.of(finding).at(-1)?.on };
      await session.decide({ findings: [finding], flagged: true, known });
      expect(await session.undo()).not.toHaveProperty('entry');
      const gone = options.findings.filter(({ id }) => id !== finding);
      expect((await madeSession(folder, { findings: gone })).session.stale()).toEqual([]);
      expect(await session.undo()).toMatchObject({ entry: { ...entry, removed: true } });
    }));
});
