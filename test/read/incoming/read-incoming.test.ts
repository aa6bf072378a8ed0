import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readIncoming } from '../../../src/read/incoming/read-incoming.js';
import { madePage } from './made-page.js';
import { madePdf } from './made-pdf.js';

it.each<[string, string | Buffer, string, RegExp]>([
  [
    'an image',
    Buffer.from('89504e470d0a1a0a', 'hex'),
    'a.html',
    /^is a PNG image, no text; .* a web page or a PDF file$/,
  ],
  ['a program', Buffer.from('7f454c460201010000000000e9feff', 'hex'), 'a', /^is no text; /],
  ['nothing', ' \n', 'a.txt', /^is empty; /],
  [
    'a page of scripts',
    madePage('<script>render()</script><noscript>Turn it on</noscript>'),
    'a.html',
    /^has no text/,
  ],
  ['too many elements', madePage('<b></b>'.repeat(50_001)), 'a.html', /^has 50\d+ elements; /],
  ['a page that is too big', ' '.repeat(10_000_001), 'a.html', /^is too big for a web page \(10 MB/],
  ['a PDF file cut off', '%PDF-1.7\n1 0 obj', 'a.pdf', /PDF file/],
  ['a PDF file of pictures', madePdf([[]]), 'a.pdf', /^has no text, only pictures/],
  ['many records', '{"text": "12 boats"}', 'a.jsonl', /^holds many reports/],
  [
    'front matter that is torn',
    '---\ntitle: "A\n---\n12 boats',
    'a.md',
    /^cannot be added as it is: the front matter is no valid YAML \(/,
  ],
  ['front matter alone', '---\n---\n', 'a.txt', /^holds no text; /],
  ['front matter without end', '---\ntitle: A\n\n12 boats', 'a.md', /never closed/],
  [
    'an endless line',
    '7'.repeat(20_000_001),
    'a.txt',
    /^holds no report: the line is 20000001 characters long/,
  ],
])('refuses %s', async (_, content, name, refusal) => {
  const read = await readIncoming(Buffer.from(content as string), name);
  expect(read).toEqual({ refusal: expect.stringMatching(refusal) as string });
});

it('never fails, whatever the bytes', async () => {
  const soup = fc.array(
    fc.constantFrom(
      '<p>',
      '</div>',
      '<table><tr>',
      '<!--',
      '<script>',
      '<body',
      '&#',
      '12 boats. ',
      '"',
      '>',
      '---\n',
      '\0',
      'é',
    ),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(soup, fc.constantFrom('a.html', 'a.md', 'a.txt', ''), async (parts, name) => {
      const read = await readIncoming(Buffer.from(parts.join('')), name);
      expect('refusal' in read ? read.refusal : read.body.trim()).not.toBe('');
    }),
    { numRuns: 200 },
  );
}, 120_000);
