import { describe, expect, it } from 'vitest';
import { oneSource } from '../../src/model/one-source.js';
import { madeCorpus } from '../made-corpus.js';
import type { DocumentMeta } from '../../src/model/document.js';

const document = (id: string, meta: DocumentMeta = {}) => ({ id, path: id, text: '', meta, blocks: [] });
const documents = [
  document('echo-monday', { publisher: 'Kestrel Bay Echo' }),
  document('echo-tuesday', { publisher: ' kestrel bay echo ' }),
  document('herald', { publisher: 'Port Lorne Herald' }),
  document('made-of-herald', { derivedFrom: 'herald' }),
  document('bare'),
  document('also-bare'),
  document('copy'),
];
const passages = [
  { left: 'bare', right: 'copy', pairs: [], coverage: 0.9 },
  { left: 'also-bare', right: 'copy', pairs: [], coverage: 0.5 },
];

describe('whether two reports are one source', () => {
  it.each<[boolean, string, string, string]>([
    [true, 'a report and itself', 'bare', 'bare'],
    [true, 'two of one publisher, however it is written', 'echo-monday', 'echo-tuesday'],
    [true, 'a report and the one that it was made of', 'herald', 'made-of-herald'],
    [true, 'a report and its copy', 'copy', 'bare'],
    [false, 'two publishers', 'echo-monday', 'herald'],
    [false, 'two that name no publisher', 'bare', 'also-bare'],
    [false, 'a report that quotes another', 'also-bare', 'copy'],
  ])('%s: %s', (one, _, a, b) => {
    const isOne = oneSource({ documents, extractions: [], passages });
    expect([isOne(a, b), isOne(b, a)]).toEqual([one, one]);
  });
  it.each([
    { title: 'a figure written wrongly in the same way', left: '3,2016', right: '3,2016', one: true },
    { title: 'a short one, as others write it', left: '1,5', right: '1,5', one: false },
    { title: 'another slip', left: '3,2016', right: '3,2061', one: false },
  ])('$title: $one', ({ left, right, one }) => {
    const report = (quote: string) => ({
      text: `The harbour counted ${quote} boats.`,
      claims: [{ quote, value: null, malformed: true as const }],
    });
    expect(oneSource(madeCorpus({ 'a.md': report(left), 'b.md': report(right) }))('a.md', 'b.md')).toBe(one);
  });
});
