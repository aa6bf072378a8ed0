import { describe, expect, it } from 'vitest';
import { undatedLine } from '../../src/report/undated-line.js';
import { madeCorpus } from '../made-corpus.js';

const dated = '---\npublished: 2024-05-02\n---\nThe ferry was late.';
const undated = 'The ferry was late.';

describe('undatedLine', () => {
  it.each([
    { title: 'nothing of one report', texts: [undated], says: '' },
    { title: 'nothing where all are dated', texts: [dated, dated], says: '' },
    {
      title: 'which are not',
      texts: [dated, undated, undated],
      says: 'Without a date, and so held against others with more caution: 1.md, 2.md',
    },
    {
      title: 'how many more there are',
      texts: [dated, ...Array.from({ length: 8 }, () => undated)],
      says: 'Without a date, and so held against others with more caution: 1.md, 2.md, 3.md, 4.md, 5.md, and 3 more',
    },
  ])('tells $title', ({ texts, says }) => {
    const reports = texts.map((text, at) => [`${at}.md`, { text }] as const);
    expect(undatedLine(madeCorpus(Object.fromEntries(reports)))).toBe(says);
  });
});
