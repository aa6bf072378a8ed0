import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/read/blocks.js';

const shown = (text: string): string[] =>
  blocks(text, 'markdown').map(({ section, start, end }) => `${section}: ${text.slice(start, end)}`);

const lead = 'The ferry took 412 people to Gull Island on Sunday.';

describe('blocks of Markdown', () => {
  it.each<[string, string, string[]]>([
    [
      'headings',
      `# Ferry aground #\n${lead}\n## Boats`,
      ['title: Ferry aground', `lead: ${lead}`, 'body: Boats'],
    ],
    ['underlined headings', `Ferry aground\n===\n\n${lead}`, ['title: Ferry aground', `lead: ${lead}`]],
    [
      'list items',
      `${lead}\n\n- 12 boats\n* **3** tugs\n2. four\n   buoys`,
      [`lead: ${lead}`, 'body: 12 boats', 'body: 3** tugs', 'body: four\n   buoys'],
    ],
    [
      'quotes',
      `${lead}\n\n> It was dark.\n> We saw nothing.`,
      [`lead: ${lead}`, 'body: It was dark.\n> We saw nothing.'],
    ],
    [
      'tables',
      `${lead}\n\n| Port | Boats |\n|---|---:|\n| Kestrel Bay | 12 |`,
      [`lead: ${lead}`, 'body: Port | Boats', 'body: Kestrel Bay | 12'],
    ],
    [
      'code and comments',
      `${lead}\n\n\`\`\`\n40 boats\n\`\`\`\n<!-- 41\nboats -->\n12 came.`,
      [`lead: ${lead}`, 'body: 12 came.'],
    ],
    ['code that is never closed', `${lead}\n\n\`\`\`\n40 boats`, [`lead: ${lead}`, 'body: ```\n40 boats']],
    ['emphasis at the ends', `**KESTREL BAY** – ${lead}**`, [`lead: KESTREL BAY** – ${lead}`]],
    [
      'breaks, tags, link targets',
      `${lead}\n\n---\n<div>\n[a]: https://kestrel.example\n* * *\n`,
      [`lead: ${lead}`],
    ],
    [
      'a last paragraph in italics',
      `# Ferry\n\n${lead}\n\n*The ferry at dusk*\n\n© 2024 Echo`,
      ['title: Ferry', `lead: ${lead}`, 'caption: The ferry at dusk', 'boilerplate: © 2024 Echo'],
    ],
  ])('tells %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

const line = fc.oneof(
  fc.constantFrom(
    '# Ferry',
    '- 12 boats',
    '| a | b |',
    '```',
    '<!--',
    '-->',
    '---',
    '> It sank.',
    '',
    '  ',
    '***',
    '\r',
  ),
  fc.constantFrom(lead, 'Leave a reply', 'Photo by Ana Pell', '*so*', 'Boats (0)', '。', '…', '"', '1. '),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const anyText = fc
  .array(line, { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', ' ').map((end) => lines.join(end)));

describe('blocks of any text', () => {
  it.each(['plain', 'markdown'] as const)('%s: in order, apart, within the text, trimmed', (format) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const block of blocks(text, format)) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(block.end).toBeGreaterThan(block.start);
          expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
          last = block.start;
          for (const { start, end } of block.sentences) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            last = end;
          }
          expect(last).toBeLessThanOrEqual(block.end);
          last = block.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of plain text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = blocks(text, 'plain').flatMap(({ sentences }) => sentences);
        const rest = kept.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest).not.toMatch(/\p{L}/u);
      }),
    );
  });

  it.each(['<!--\n', '```\n~~~\n', '| a |\n', 'ab\n', 'a\n-\n', '> ', '- \n', 'Share this: Mail\n\n'])(
    'takes linear time on a quarter of a million characters of %j',
    (unit) => {
      const text = unit.repeat(250_000 / unit.length);
      const started = performance.now();
      blocks(text, 'markdown');
      blocks(text, 'plain');
      expect(performance.now() - started).toBeLessThan(8000);
    },
  );
});
