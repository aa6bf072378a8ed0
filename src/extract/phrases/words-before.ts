import type { Sentence } from '../sentence.js';

/** More than any phrase takes that patterns look for right before a figure. */
const reach = 80;

/** The words of a sentence that end at an offset, as many as a pattern needs: a sentence may be as long as a book. */
export const wordsBefore = ({ text, start }: Sentence, end: number): string =>
  text.slice(Math.max(start, end - reach), end);
