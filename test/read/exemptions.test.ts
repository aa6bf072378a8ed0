import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';
import { readExemptions } from '../../src/read/read-exemptions.js';
import { readSuppressions } from '../../src/read/read-suppressions.js';
import { readTexts } from '../../src/read/read-texts.js';
import { inFolder } from './in-folder.js';

const boats = 'The harbour holds 140 boats.';
const ferries = 'Among them are 9 ferries.';
const trawlers = 'There are 22 trawlers.';

/** What a report lets pass, as `rule: sentences (reason)`, and what is told of it. */
const rows: [what: string, text: string, exempt: string[], told: string[]][] = [
  ['nothing', `${boats}\n`, [], []],
  [
    'the paragraph behind a comment',
    `<!-- crossfoot-ignore-next conflict/value -- fiscal years -->\n\n${boats} ${ferries}\n\n${trawlers}\n`,
    [`conflict/value: ${boats} ${ferries} (fiscal years)`],
    [],
  ],
  [
    'it until a day',
    `<!-- crossfoot-ignore-next suspicious/sum until 2031-12-31 -- a list of some -->\n\n${boats}\n`,
    [`suspicious/sum until 2031-12-31: ${boats} (a list of some)`],
    [],
  ],
  [
    'what stands between two comments',
    `${boats}\n\n<!-- crossfoot-ignore-start conflict/value -- old -->\n\n${ferries}\n\n${trawlers}\n\n<!-- crossfoot-ignore-end conflict/value -->\n\n${boats}\n`,
    [`conflict/value: ${ferries} ${trawlers} (old)`],
    [],
  ],
  [
    'the whole report',
    `${boats}\n\n<!--crossfoot-ignore-file conflict/value -- satire -->\n`,
    ['conflict/value: all (satire)'],
    [],
  ],
  [
    'the whole report, by its front matter',
    `---\ntitle: Boats\nsuppress:\n  - rule: conflict/value\n    reason: satire\n    expires: 2031-12-31\n---\n${boats}\n`,
    ['conflict/value until 2031-12-31: all (satire)'],
    [],
  ],
  [
    'nothing without a rule',
    `<!-- crossfoot-ignore-next -- because -->\n\n${boats}\n`,
    [],
    ['1:1 crossfoot-ignore-next names no rule'],
  ],
  [
    'nothing without a reason',
    `<!-- crossfoot-ignore-next conflict/value -->\n\n${boats}\n`,
    [],
    ['1:1 crossfoot-ignore-next gives no reason; expected "-- why" behind the rule'],
  ],
  [
    'nothing until a day that is none',
    `<!-- crossfoot-ignore-next conflict/value until spring -- soon -->\n\n${boats}\n`,
    [],
    ['1:1 "until spring" is no day such as 2031-12-31; nothing is let pass'],
  ],
  [
    'nothing from a start without an end',
    `${boats}\n\n<!-- crossfoot-ignore-start conflict/value -- old -->\n\n${ferries}\n`,
    [],
    ['3:1 crossfoot-ignore-start is never closed by crossfoot-ignore-end conflict/value'],
  ],
  [
    'nothing by another word',
    `<!-- crossfoot-ignore-line conflict/value -- old -->\n\n${boats}\n`,
    [],
    ['1:1 there is no crossfoot-ignore-line; expected next, start, end or file'],
  ],
  [
    'nothing by front matter that gives no reason',
    `---\nsuppress:\n  - rule: conflict/value\n---\n${boats}\n`,
    [],
    ['3:5 expected "rule" and "reason", as text'],
  ],
];

describe('a report lets pass', () => {
  it.each(rows)('%s', (_, text, exempt, told) => {
    const { exemptions, problems } = readExemptions(readTexts([{ name: 'a.md', text }]).documents);
    const shown = exemptions.map(({ rule, expires, covers, reason }) => {
      const sentences = 'doc' in covers ? (covers.sentences?.join(' ') ?? 'all') : '';
      return `${rule}${expires === undefined ? '' : ` until ${expires}`}: ${sentences} (${reason})`;
    });
    expect(shown).toEqual(exempt);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(told);
  });
});

const beside: [what: string, files: Record<string, string>, exempt: string[], told: string[]][] = [
  [
    'a sidecar',
    {
      'a.txt': boats,
      'a.meta.yaml': 'title: Boats\nsuppress:\n  - { rule: conflict/value, reason: satire }\n',
    },
    ['conflict/value in a.txt (satire) at a.meta.yaml:3:5'],
    [],
  ],
  [
    'a record',
    {
      'a.jsonl': `${JSON.stringify({ id: 'b', text: ferries })}\n${JSON.stringify({ id: 'c', text: boats, suppress: [{ rule: 'conflict/value', reason: 'satire' }] })}\n`,
    },
    ['conflict/value in c (satire) at a.jsonl:2:1'],
    [],
  ],
  [
    'neither without a reason',
    {
      'a.txt': boats,
      'a.meta.yaml': 'suppress: [{ rule: conflict/value }]\n',
      'b.jsonl': `${JSON.stringify({ text: boats, suppress: 'conflict/value' })}\n`,
    },
    [],
    ['a.meta.yaml:1:12 expected "rule" and "reason", as text', 'b.jsonl:1:1 "suppress" must be a list'],
  ],
];

describe('metadata lets pass', () => {
  it.each(beside)('%s', async (_, files, exempt, told) => {
    await inFolder(files, async (home) => {
      const { documents, problems } = await read(['.'], { cwd: home });
      const { exemptions } = readExemptions(documents);
      const shown = exemptions.map(({ rule, covers, reason, path, line, column }) => {
        const doc = 'doc' in covers ? covers.doc : '';
        return `${rule} in ${doc} (${reason}) at ${path}:${line}:${column}`;
      });
      expect(shown).toEqual(exempt);
      expect(
        problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`),
      ).toEqual(told);
    });
  });
});

const page = (body: string) =>
  `<html><head><title>Boats</title></head><body><article><h1>Boats</h1>${body}</article></body></html>`;

const onPages: [what: string, body: string, exempt: string[]][] = [
  [
    'the paragraph behind a comment',
    `<!-- crossfoot-ignore-next conflict/value -- old --><p>${boats}</p><p>${ferries}</p>`,
    [boats],
  ],
  [
    'one that begins with it',
    `<p><!-- crossfoot-ignore-next conflict/value -- old -->${boats}</p><p>${ferries}</p>`,
    [boats],
  ],
  [
    'what stands between two',
    `<p>${boats}</p><!-- crossfoot-ignore-start conflict/value -- old --><p>${ferries}</p><p>${trawlers}<!-- crossfoot-ignore-end conflict/value --></p>`,
    [`${ferries} ${trawlers}`],
  ],
  ['all of it', `<p>${boats}</p><!-- crossfoot-ignore-file conflict/value -- old -->`, ['all']],
  ['nothing by a comment that is none of ours', `<!-- ignore conflict/value --><p>${boats}</p>`, []],
];

describe('a web page lets pass', () => {
  it.each(onPages)('%s', async (_, body, exempt) => {
    await inFolder({ 'a.html': page(body) }, async (home) => {
      const { documents } = await read(['.'], { cwd: home });
      const { exemptions, problems } = readExemptions(documents);
      const shown = exemptions.map(({ covers }) =>
        'doc' in covers ? (covers.sentences?.join(' ') ?? 'all') : '',
      );
      expect(shown).toEqual(exempt);
      expect(problems).toEqual([]);
    });
  });
});

const list: [what: string, yaml: string, covers: object[], told: string[]][] = [
  [
    'by patterns from its own folder',
    'suppressions:\n  - { rule: conflict/value, paths: [documents/**], reason: old }\n',
    [{ paths: ['bay/documents/**'] }],
    [],
  ],
  [
    'by a fingerprint',
    'suppressions:\n  - { rule: conflict/value, fingerprint: 3f2a, reason: old }\n',
    [{ fingerprint: '3f2a' }],
    [],
  ],
  [
    'nothing by a rule alone',
    'suppressions:\n  - { rule: conflict/value, reason: old }\n',
    [],
    ['2:5 names no finding; expected "fingerprint" or "paths"'],
  ],
  [
    'nothing where anything is wrong',
    'suppressions:\n  - { rule: conflict/value, path: [a.md], reason: old, expires: soon }\n',
    [],
    [
      '2:29 "suppressions / 0 / path": not a known field; did you mean "paths"?',
      '2:65 "suppressions / 0 / expires": expected a day such as 2031-12-31, not "soon"',
    ],
  ],
];

describe('suppressions.yaml lets pass', () => {
  it.each(list)('%s', async (_, yaml, covers, told) => {
    await inFolder({ 'bay/suppressions.yaml': yaml }, async (home) => {
      const read = await readSuppressions(`${home}/bay/suppressions.yaml`, home);
      expect(read.exemptions.map((exemption) => exemption.covers)).toEqual(covers);
      expect(read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(told);
    });
  });
});
