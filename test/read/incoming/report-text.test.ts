import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentMeta } from '../../../src/model/document.js';
import { reportText } from '../../../src/read/incoming/report-text.js';
import { readTexts } from '../../../src/read/read-texts.js';

it.each<[string, DocumentMeta, string | undefined, string]>([
  ['none where nothing is known', {}, undefined, 'The ferry.\n'],
  [
    'fields in their order',
    { published: '2031-01-14', title: 'A: b' },
    undefined,
    '---\ntitle: "A: b"\npublished: 2031-01-14\n---\n\nThe ferry.\n',
  ],
  [
    'what other tools keep there',
    { title: 'New' },
    'desk: harbour # ours\ntitle: Old\n',
    '---\ndesk: harbour # ours\ntitle: New\n---\n\nThe ferry.\n',
  ],
  [
    'none of what was taken back',
    {},
    'title: Old\ndesk: harbour\n',
    '---\ndesk: harbour\n---\n\nThe ferry.\n',
  ],
])('front matter has %s', (_, meta, own, text) => {
  expect(reportText('The ferry.', meta, own)).toBe(text);
});

it('is read back as it was written, whatever is in a field', () => {
  const line = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() === text);
  fc.assert(
    fc.property(line, line, (title, publisher) => {
      const text = reportText('The ferry carried 12 boats.', { title, publisher });
      const { documents, problems } = readTexts([{ name: 'a.md', text }]);
      expect(problems).toEqual([]);
      expect(documents[0]?.meta).toEqual({ title, publisher });
    }),
  );
});
