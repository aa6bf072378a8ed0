import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';
import { inFolder } from './in-folder.js';

const report = 'The ferry took 412 people to Gull Island on Sunday.';

/** As our own reports on reports have it. */
const summary = '# Figures that cannot all be true\n\n2 documents, 6 figures: 1 error, 1 note.\n';
const generated = `<meta name="generator" content="Crossfoot">\n<p>${report}</p>`;

/** The files under `reports/`, read; problems as they would be printed. */
const readFolder = (files: Record<string, string | Buffer>) =>
  inFolder(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`reports/${name}`, content])),
    async (cwd) => {
      const { documents, problems } = await read(['reports'], { cwd });
      return {
        documents,
        problems: problems.map(({ path, line, column, message }) =>
          [path, line, column, ` ${message}`].filter(Boolean).join(':'),
        ),
      };
    },
  );

describe('read', () => {
  it('gives text, metadata and blocks, over the file as it lies on disk', async () => {
    const text = `\uFEFF---\r\ntitle: "Ferry: a full boat"\r\npublished: 2024-03-12\r\npages: 3\r\n---\r\n\r\n# Full boat\r\n\r\n${report}\r\n`;
    const { documents, problems } = await readFolder({ 'ferry.md': text });
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        id: 'ferry.md',
        path: 'reports/ferry.md',
        text,
        meta: { title: 'Ferry: a full boat', published: '2024-03-12' },
      },
    ]);
    expect(documents[0]?.blocks.map(({ section, start, end }) => [section, text.slice(start, end)])).toEqual([
      ['title', 'Full boat'],
      ['lead', report],
    ]);
  });

  it.each([
    { front: 'date: 2024-03-12', is: '2024-03-12' },
    { front: 'date: 12 March 2024', is: '2024-03-12' },
    { front: 'published: 2024-03-14\ndate: 2024-03-12', is: '2024-03-14' },
    { front: 'date: some day', is: undefined },
  ])('takes a day under the name that other tools give it: $front', async ({ front, is }) => {
    const { documents, problems } = await readFolder({ 'ferry.md': `---\n${front}\n---\n${report}` });
    expect(problems).toEqual([]);
    expect(documents[0]?.meta.published).toBe(is);
  });

  it.each([
    { heading: 'The night of the flood', is: ['38 boats sunk', 'The night of the flood'] },
    { heading: 'Flood sinks 38', is: ['Flood sinks 38'] },
  ])('reads the headline beside a heading without its figures: $heading', async ({ heading, is }) => {
    const text = `---\ntitle: 38 boats sunk\n---\n# ${heading}\n\n${report}`;
    const { documents } = await readFolder({ 'flood.md': text });
    const [flood] = documents;
    const titles = flood?.blocks.filter(({ section }) => section === 'title') ?? [];
    expect(titles.map(({ start, end }) => flood?.text.slice(start, end))).toEqual(is);
  });

  it('lets a sidecar win over front matter, field by field', async () => {
    const { documents } = await readFolder({
      'ferry.txt': `---\ntitle: Full boat\npublisher: Echo\n---\n${report}`,
      'ferry.meta.yaml': 'publisher: Kestrel Bay Echo\npublished: 12 March 2024\n',
    });
    expect(documents[0]?.meta).toEqual({
      title: 'Full boat',
      publisher: 'Kestrel Bay Echo',
      published: '2024-03-12',
    });
  });

  it('reads a record of JSON Lines as a report, offsets into its text', async () => {
    const lines = [
      { id: 'one', text: report, published: '2024-03' },
      { text: `\n${report}` },
      { id: 7, text: report },
    ];
    const { documents } = await readFolder({
      'wire.jsonl': lines.map((line) => JSON.stringify(line)).join('\r\n\r\n'),
      'wire.meta.yaml': 'publisher: Echo',
    });
    expect(documents.map(({ id, path, meta }) => [id, path, meta])).toEqual([
      ['7', 'reports/wire.jsonl', { publisher: 'Echo' }],
      ['one', 'reports/wire.jsonl', { publisher: 'Echo', published: '2024-03' }],
      ['wire.jsonl:3', 'reports/wire.jsonl', { publisher: 'Echo' }],
    ]);
    expect(documents[2]?.blocks).toMatchObject([{ section: 'lead', start: 1, end: report.length + 1 }]);
  });

  it.each<[string, Record<string, string | Buffer>, string[]]>([
    ['an empty file', { 'a.txt': '' }, ['reports/a.txt: is empty; expected a report']],
    ['blank space', { 'a.txt': '\uFEFF \r\n\n' }, ['reports/a.txt: is empty; expected a report']],
    [
      'a picture',
      { 'a.txt': Buffer.from('\x89PNG\r\n', 'latin1') },
      ['reports/a.txt: is a PNG image, no text; expected plain text, Markdown or JSON Lines'],
    ],
    [
      'front matter alone',
      { 'a.md': '---\ntitle: Ferry\n---\n' },
      ['reports/a.md: holds no text; expected a report, beside front matter and comments'],
    ],
    [
      'a JSON line that stops',
      { 'a.jsonl': '\n{"id": "one", "text": "The ferry' },
      ['reports/a.jsonl:2:33: the JSON stops before its end; expected one object on the line'],
    ],
    [
      'a broken JSON line',
      { 'a.jsonl': '{"id": "one", "text": boat}' },
      ['reports/a.jsonl:1:23: is no valid JSON from here on; expected one object on the line'],
    ],
    [
      'a JSON line that is no object',
      { 'a.jsonl': ' ["ferry"]' },
      ['reports/a.jsonl:1:2: expected a JSON object on the line, in braces'],
    ],
    [
      'a record without text',
      { 'a.jsonl': '{"id": "one"}' },
      ['reports/a.jsonl:1:1: the record has no "text"; expected the report as a string'],
    ],
    [
      'a record with empty text',
      { 'a.jsonl': '{"text": " "}' },
      ['reports/a.jsonl:1:1: the "text" of the record is empty; expected a report'],
    ],
    [
      'pages of ours, once',
      {
        'a.md': summary,
        'sub/b.html': generated,
        'sub/c.html': generated,
        'history.jsonl': '{"corpus": "bay"}',
      },
      ['reports/a.md: is a page that crossfoot wrote, and is left out; 2 more are'],
    ],
  ])('tells %s, and reads no document', async (_, files, expected) => {
    const { documents, problems } = await readFolder(files);
    expect(problems).toEqual(expected);
    expect(documents).toEqual([]);
  });

  it('lets pages of ours lie among the reports, and tells whoever names one', async () => {
    const files = { 'bay/a.md': summary, 'bay/b.html': generated, 'bay/ferry.txt': report };
    const told = (paths: string[]) =>
      inFolder(files, async (cwd) => {
        const { documents, problems } = await read(paths, { cwd });
        return [documents.map(({ path }) => path), problems.map(({ path }) => path)];
      });
    expect(await told(['bay'])).toEqual([['bay/ferry.txt'], []]);
    expect(await told(['bay/ferry.txt', 'bay/b.html'])).toEqual([['bay/ferry.txt'], ['bay/b.html']]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'broken front matter',
      { 'a.md': `---\ntitle: "Ferry\npublished: 2024\n---\n${report}` },
      /^reports\/a.md:\d:\d+: the front matter is no valid YAML \(.*\); the report is read without it$/,
    ],
    [
      'front matter that is a list',
      { 'a.md': `---\n- ferry\n---\n${report}` },
      /^reports\/a.md:2:1: the front matter must be fields such as "published/,
    ],
    [
      'front matter that never ends',
      { 'a.md': `---\ntitle: Ferry\n\n${report}` },
      /^reports\/a.md:3:1: the front matter is never closed; expected a line "---"$/,
    ],
    [
      'a field of the wrong type',
      { 'a.md': `---\ntitle: Ferry\nauthor: [Ana, Tom]\n---\n${report}` },
      /^reports\/a.md:3:9: "author" must be text, not a list$/,
    ],
    [
      'a date that is none',
      { 'a.md': `---\r\ntitle: Ferry\r\npublished: last Sunday\r\n---\r\n${report}` },
      /^reports\/a.md:3:12: "published" is "last Sunday"; expected a date such as 2024-03-12/,
    ],
    [
      'a broken sidecar',
      { 'a.txt': report, 'a.meta.yaml': 'title: [Ferry' },
      /^reports\/a.meta.yaml:1:\d+: the sidecar is no valid YAML/,
    ],
    [
      'an unknown YAML alias',
      { 'a.md': `---\ntitle: *boat\n---\n${report}` },
      /^reports\/a.md:2:\d+: the front matter is no valid YAML/,
    ],
    [
      'two records of one id',
      { 'a.jsonl': `{"id": "x", "text": "${report}"}\n{"id": "x", "text": "Other."}` },
      /^reports\/a.jsonl:2:1: the id "x" is taken by an earlier report in reports\/a.jsonl; this one is left out$/,
    ],
  ])('tells %s, and reads the report', async (_, files, expected) => {
    const { documents, problems } = await readFolder(files);
    expect(problems).toEqual([expect.stringMatching(expected)]);
    const [{ text, blocks }] = documents as [(typeof documents)[0]];
    const lead = blocks.find(({ section }) => section === 'lead');
    expect(text.slice(lead?.start, lead?.end)).toBe(report);
  });

  it('takes a first thematic break for no front matter', async () => {
    const { documents, problems } = await readFolder({ 'a.md': `---\n\n${report}` });
    expect(problems).toEqual([]);
    expect(documents[0]?.blocks).toHaveLength(1);
  });

  it('tells a few of many problems in one file, and how many more there are', async () => {
    const { problems } = await readFolder({ 'a.jsonl': '{}\n'.repeat(25) });
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)).toBe('reports/a.jsonl: has 15 more problems like these');
  });

  it('refuses a line of 50 MB', async () => {
    const text = `${report} `.repeat(1_000_000).slice(0, 50_000_000);
    const { documents, problems } = await readFolder({ 'long.txt': text });
    expect(problems).toEqual([
      'reports/long.txt:1:1: the line is 50000000 characters long; expected a report in paragraphs',
    ]);
    expect(documents).toEqual([]);
  }, 60_000);
});
