import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glossaryFolder } from '../rules/glossary-folder.js';
import { rules } from '../rules/index.js';
import { checkPaths, checkTexts, extractPaths } from '../src/pipeline.js';
import { json } from '../src/report/json.js';
import { text } from '../src/report/text.js';

const options = { rules, glossaryFolder };
const tool = { name: 'crossfoot', version: '0' };

const reports = [
  {
    name: 'gazette.md',
    text: '# Ferry\n\nThe Kestrel Bay ferry carried 48,210 passengers in 2030. Among them were 21,412 residents, 9,813 commuters and 1,6985 visitors.\n',
  },
  {
    name: 'herald.txt',
    text: 'The ferry to Kestrel Bay carried 42,810 passengers in 2030, up 12% from 2029.\n',
  },
  {
    name: 'post.txt',
    text: 'The Kestrel Bay ferry carried 48,210 passengers in 2030. The harbour employs 118 people.\n',
  },
];

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
});
afterEach(() => rm(home, { recursive: true }));

async function lay(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), content);
  }
}

describe('the pipeline', () => {
  it('gives the same bytes for documents in any order', async () => {
    const first = await checkTexts(reports, options);
    expect(first.findings.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(reports, { minLength: reports.length }), async (shuffled) => {
        const again = await checkTexts(shuffled, options);
        expect(json(again, tool)).toBe(json(first, tool));
        expect(text(again, { width: 80, colour: false })).toBe(text(first, { width: 80, colour: false }));
      }),
      { numRuns: 6 },
    );
  });

  it('says the same of files as of texts', async () => {
    await lay(Object.fromEntries(reports.map((report) => [`bay/documents/${report.name}`, report.text])));
    const ofFiles = await checkPaths(['bay'], { ...options, cwd: home });
    const ofTexts = await checkTexts(reports, options);
    expect(ofFiles.findings).toEqual(ofTexts.findings);
    expect(ofFiles.documents.map(({ path }) => path)).toContain('bay/documents/gazette.md');
  });

  it('extracts document by document, as they are asked for', async () => {
    await lay(Object.fromEntries(reports.map((report) => [report.name, report.text])));
    const { extractions } = await extractPaths([home], { glossaryFolder });
    const [first] = extractions;
    expect(first?.claims.map(({ quote }) => quote)).toEqual(['48,210', '21,412', '9,813', '1,6985']);
  });

  it('counts the documents for whoever waits', async () => {
    const counted: [number, number][] = [];
    await checkTexts(reports, { ...options, onDocument: (done, total) => counted.push([done, total]) });
    expect(counted).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it.each(['bay', 'bay/documents', 'bay/documents/herald.txt', 'bay/documents/*.txt'])(
    'honours the decisions of a corpus that is named by %s',
    async (path) => {
      const decision = { fingerprint: 'gone', verdict: 'fixed', by: 'Ann', on: '2031-04-02T08:00:00Z' };
      await lay({
        'bay/documents/herald.txt': reports[1]?.text ?? '',
        'bay/decisions.jsonl': `${JSON.stringify(decision)}\n`,
      });
      const { stale, problems } = await checkPaths([path], { ...options, cwd: home });
      expect({ stale, problems }).toEqual({ stale: [decision], problems: [] });
    },
  );

  it('never throws for a text', async () => {
    const anything = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('1,2 ', '% of ', '\n\n', 'rose to ', '3,2016 '),
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (parts) => {
        const name = 'any.txt';
        const result = await checkTexts(
          [
            { name, text: parts.join('') },
            { name: 'b.md', text: parts.join(' ') },
          ],
          options,
        );
        for (const { claims, doc } of result.extractions) {
          const source = result.documents.find(({ id }) => id === doc)?.text;
          for (const { start, end, quote } of claims) expect(source?.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 40 },
    );
  });
});
