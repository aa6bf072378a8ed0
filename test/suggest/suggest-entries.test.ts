import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { glossaryFolder } from '../../rules/glossary-folder.js';
import { validator } from '../../src/model/validator.js';
import { checkPaths } from '../../src/pipeline.js';
import { suggestEntries } from '../../src/suggest/suggest-entries.js';
import { suggestedGlossary } from '../../src/report/suggested-glossary.js';
import { rules } from '../../rules/index.js';

const told = (by: string) => `---\npublished: 2023-05-03\n---\n# Storm over Kestrel Bay\n\n${by}\n`;
const council = told(
  'The storm damaged 5,720 homes in Kestrel Bay on 2 May 2023, Mayor Anna Telford said. Crews felled 1,318 trees.',
);
const gazette = told(
  'The storm damaged 5,720 bungalows in Kestrel Bay on 2 May 2023, Anna Telford told reporters. Workers lopped 1,318 trees.',
);

function folder(files: Record<string, string>): string {
  const home = mkdtempSync(join(tmpdir(), 'crossfoot-glossary-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  return home;
}

async function suggested(files: Record<string, string>) {
  const home = folder(files);
  const { documents, entries } = await suggestEntries([home], { glossaryFolder });
  const page = suggestedGlossary(entries, documents, 'storm');
  return {
    home,
    page,
    entries: entries.map(({ table, canonical, word }) => `${table} ${canonical}: ${word}`),
  };
}

describe('suggestEntries', () => {
  it('finds the words under which two reports have the same figures', async () => {
    const { entries } = await suggested({ 'a.md': council, 'b.md': gazette });
    expect(entries).toEqual(['nouns home: bungalow', 'verbs fell: lop']);
  });

  it('needs no word beside four digits, where the reports tell little else', async () => {
    const { entries } = await suggested({
      'a.md': told('In 2022 the bakery of Kestrel Bay sold 6,215 rolls, Anna Telford said.'),
      'b.md': told('The Kestrel Bay bakery, Anna Telford told us, sold 6,215 buns in 2022.'),
    });
    expect(entries).toEqual(['nouns bun: roll']);
  });

  it('makes a glossary that keeps to its schema, quotes the evidence, and works', async () => {
    const { home, page } = await suggested({ 'a.md': council, 'b.md': gazette });
    const validate = await validator('glossary');
    expect(validate(parse(page))).toEqual([]);
    expect(parse(page)).toEqual({
      field: 'storm',
      verbs: { fell: ['lop'] },
      nouns: { home: ['bungalow'] },
    });
    expect(page).toContain('b.md:6:109  Workers lopped 1,318 trees.');
    expect(page).toContain('digits: 4 digits alike');
    writeFileSync(join(home, 'glossary.yaml'), page);
    const { alignments } = await checkPaths([home], { glossaryFolder, rules });
    expect(alignments.map(({ claims }) => claims.length)).toEqual([2, 2]);
    expect((await suggestEntries([home], { glossaryFolder })).entries).toEqual([]);
  });

  it.each([
    { title: 'one wording', other: council },
    {
      title: 'another event',
      other: gazette.replaceAll('Kestrel Bay', 'Marrow').replaceAll('Anna Telford', 'he'),
    },
    { title: 'other figures', other: gazette.replace('5,720', '5,710').replace('1,318', '1,402') },
    { title: 'round figures', other: gazette.replace('5,720', '5,000').replace('1,318', '2,000') },
    {
      title: 'a figure of its own for the first word',
      other: told(
        'The storm damaged 5,720 bungalows and 6,105 homes in Kestrel Bay on 2 May 2023, Anna Telford said.',
      ),
    },
  ])('has nothing to say of $title', async ({ other }) => {
    expect((await suggested({ 'a.md': council, 'b.md': other })).entries).toEqual([]);
  });
});
