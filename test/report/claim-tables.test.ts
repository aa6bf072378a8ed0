import { parse as parseCsv } from 'csv-parse/sync';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../rules/glossary-folder.js';
import { claimSchema } from '../../src/model/schemas/claim.js';
import { checkTexts } from '../../src/pipeline.js';
import { claimsCsv } from '../../src/report/claims-csv.js';
import { parquet } from '../../src/report/parquet.js';

const tool = { name: 'crossfoot', version: '1.2.3' };
const result = await checkTexts(
  [
    {
      name: 'gazette.md',
      text: 'The Kestrel Bay ferry carried 48,210 passengers in 2030, up 12%. Among them were more than 21,000 residents\nand 1,6985 visitors. It lost -£3 a ticket.\n',
    },
    { name: 'herald.txt', text: '漁船は三隻。The quarry employs 10 to 20 people, =SUM(A1) of them new.\n' },
  ],
  { rules: [], glossaryFolder },
);
const claims = result.extractions.flatMap((extraction) => extraction.claims);
const fields = Object.keys(claimSchema.properties).filter((field) => field !== 'trace');

describe('a table of figures', () => {
  it('has a column for each field, in both formats', async () => {
    const { schema } = parquetMetadata((await parquet(result, tool)).buffer as ArrayBuffer);
    expect(
      schema
        .slice(1)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(fields.toSorted());
    const [head = ''] = claimsCsv(result).split('\r\n');
    expect(head.split(',').sort()).toEqual([...fields, 'sentence'].sort());
  });

  it('is read back from Parquet as it was', async () => {
    expect(claims.length).toBeGreaterThan(5);
    const file = (await parquet(result, tool)).buffer as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    const same = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    );
    const expected = claims.map(({ trace: _, ...claim }) =>
      Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== null)),
    );
    expect(same).toEqual(expected);
    expect(parquetMetadata(file).created_by).toBe('crossfoot version 1.2.3');
  });

  it('is read back from CSV with the sentence of each', () => {
    const rows = parseCsv<Record<string, string>>(claimsCsv(result), { columns: true });
    expect(rows.map(({ quote }) => quote?.replace(/^'/, ''))).toEqual(claims.map(({ quote }) => quote));
    expect(rows.map(({ value }) => value)).toEqual(claims.map(({ value }) => String(value ?? '')));
    const broken = rows.find(({ malformed }) => malformed === 'true');
    expect(JSON.parse(broken?.readings ?? '')).toHaveLength(
      claims.find(({ malformed }) => malformed)?.readings?.length ?? 0,
    );
    expect(broken?.sentence).toBe('Among them were more than 21,000 residents and 1,6985 visitors.');
  });

  it('may be empty', async () => {
    const nothing = { ...result, extractions: [] };
    expect(await parquetReadObjects({ file: (await parquet(nothing, tool)).buffer as ArrayBuffer })).toEqual(
      [],
    );
    expect(claimsCsv(nothing).split('\r\n')).toHaveLength(2);
  });
});
