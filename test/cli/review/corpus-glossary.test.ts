import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { corpusGlossary } from '../../../src/cli/review/corpus-glossary.js';
import { inFolder } from '../../read/in-folder.js';
import { madeResult } from '../../review/session/made-session.js';

const entry = { table: 'nouns', canonical: 'sprat', word: 'brisling' } as const;

it.each([
  ['was there', { 'glossary.yaml': '# The desk.\nfield: fish\nnouns:\n  sprat: [silverling]\n' }],
  ['was not there', {}],
])('a glossary that %s is as before once what was added is taken out', (_, files) =>
  inFolder(files, async (folder) => {
    const path = join(folder, 'glossary.yaml');
    const now = () => readFile(path, 'utf8').catch(() => undefined);
    const before = await now();
    const result = await madeResult();
    const glossary = corpusGlossary(
      result,
      () => folder,
      () => Promise.reject(new Error('not asked')),
    );
    await glossary.add(entry, 'f1');
    expect(await now()).toContain('brisling');
    expect([await glossary.remove(entry, 'f1'), await now()]).toEqual([true, before]);
    expect(await glossary.remove(entry, 'f1')).toBe(false);
  }),
);
