import type { Sentence } from '../sentence.js';

const bullet = /^\s*(?:[-*•+–]|\d{1,2}[.)])\s+[*_]*$/;

/** A sentence that starts a bulleted or numbered line: it goes on with what the paragraph before it began. */
export function isListItem({ text, start }: Sentence): boolean {
  return bullet.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}
