import type { DocumentRule } from '../../src/check/rule.js';
import type { Document } from '../../src/model/document.js';
import type { TimeMention } from '../../src/model/extraction.js';
import { series } from '../wording/series.js';

/** So many are quoted in the message; the rest are counted. */
const mostQuoted = 3;

export const suspiciousUndated: DocumentRule = {
  id: 'suspicious/undated',
  summary: 'Words like "yesterday" in a report that tells nowhere when it was written',
  why: 'Its figures can be of any year, so they can neither support nor contradict those of other reports.',
  severity: 'warning',
  scope: 'document',

  *check({ of, extraction }) {
    const { anchor, times } = extraction(of.id);
    if (anchor && !anchor.edtf.includes('X')) return;
    const open = times.filter((time) => isOpen(time) && !isFurniture(time, of));
    if (open.length === 0) return;
    const namesYear = times.some(({ edtf = 'X' }) => !edtf.includes('X'));
    const quotes = [...new Set(open.map(({ quote }) => `"${quote}"`))];
    const more = quotes.length - mostQuoted;
    const shown = more > 0 ? [...quotes.slice(0, mostQuoted), `${more} more`] : quotes;
    yield {
      message:
        `${of.id} says ${series(shown)}, but neither its text nor its metadata tells` +
        ` ${anchor ? 'the year' : 'the day'} it was written.`,
      claims: [],
      documents: [of.id],
      ...(anchor && namesYear && { severity: 'info' as const }),
      evidence: {
        sentences: open.map((time) => sentenceAround(time, of)),
        ...(anchor && { day: anchor.edtf }),
      },
    };
  },

  examples: {
    pass: [
      {
        title: 'The front matter tells the day',
        documents: ['---\npublished: 2024-03-12\n---\nThe Kestrel Bay ferry carried 1,530 people yesterday.'],
      },
      {
        title: 'A line over the report tells the day',
        documents: [
          '# Ferry breaks its record\n\nPosted 3 April 2025\n\nThe Kestrel Bay ferry carried 1,530 people yesterday.',
        ],
      },
    ],
    fail: [
      {
        title: 'Yesterday, but of which day',
        documents: ['The Kestrel Bay ferry carried 1,530 people yesterday.'],
        says: ['a.md says "yesterday", but neither its text nor its metadata tells the day it was written.'],
      },
    ],
  },
};

function isOpen({ relative, edtf = 'X' }: TimeMention): boolean {
  return relative && edtf.includes('X');
}

function isFurniture({ start }: TimeMention, { blocks }: Document): boolean {
  return blocks.some((block) => block.section === 'boilerplate' && block.start <= start && start < block.end);
}

function sentenceAround({ start, end }: TimeMention, { text, blocks }: Document): string {
  const sentences = blocks.flatMap((block) => block.sentences);
  const around = sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
  return text.slice(around?.start ?? start, around?.end ?? end).replace(/\s+/g, ' ');
}
