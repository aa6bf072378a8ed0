import type { Block, Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { halve } from './halve.js';
import { markText } from './mark-text.js';

/** What stands around a figure, as far as a page has room for it. */
export interface Surroundings {
  before: string;
  /** The sentence itself, cut where it goes on and on. */
  sentence: Span;
  after: string;
}

/** UTF-16 code units of a sentence that are shown around a figure, and of the one before or after it. */
const mostAround = 900;
const mostBeside = 400;

/** The sentence of a figure and those beside it: in its paragraph, else at the end of the one before or after. */
export function surroundings(document: Document, sentence: Span, figure: Span): Surroundings {
  const { blocks, text } = document;
  const at = halve(blocks, startsBy(sentence.start)) - 1;
  const own = blocks[at]?.sentences ?? [];
  const index = halve(own, startsBy(sentence.start)) - 1;
  const before = own[index - 1] ?? beside(blocks[at - 1])?.sentences.at(-1);
  const after = own[index + 1] ?? beside(blocks[at + 1])?.sentences[0];
  const start = Math.max(sentence.start, figure.start - mostAround);
  const end = Math.min(sentence.end, figure.end + mostAround);
  return {
    before: before
      ? cut(text, { start: Math.max(before.start, before.end - mostBeside), end: before.end })
      : '',
    sentence: { start, end },
    after: after ? cut(text, { start: after.start, end: Math.min(after.end, after.start + mostBeside) }) : '',
  };
}

function cut(text: string, span: Span): string {
  return markText(text, span).text;
}

/** Menus and share buttons say nothing about a figure. */
function beside(block: Block | undefined): Block | undefined {
  return block?.section === 'boilerplate' ? undefined : block;
}

function startsBy(offset: number): (span: Span) => boolean {
  return ({ start }) => start <= offset;
}
