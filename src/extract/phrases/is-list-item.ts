import { ascii } from '../patterns/ascii.js';
import type { Sentence } from '../sentence.js';

const [asterisk, lowLine, newline, space] = Array.from('*_\n ', (sign) => sign.charCodeAt(0));
const isEmphasis = (code: number): boolean => code === asterisk || code === lowLine;
const isBlank = (code: number): boolean =>
  code === space || (code !== newline && /\s/.test(String.fromCharCode(code)));
const marker = /(?:[-*•+–]|\d{1,2}[.)])$/;
const longestMarker = 3;

/** Where a run of such characters that ends at an offset starts. */
function runStart(text: string, end: number, of: (code: number) => boolean): number {
  while (end > 0 && of(text.charCodeAt(end - 1))) end--;
  return end;
}

/** A sentence that starts a bulleted or numbered line: it goes on with what the paragraph before it began. */
export function isListItem({ text, start }: Sentence): boolean {
  // Back from the sentence: the line before it may be as long as a book.
  const behindBlank = runStart(text, start, isEmphasis);
  const end = runStart(text, behindBlank, isBlank);
  if (end === behindBlank) return false;
  // Most stand behind another sentence: its full stop is no marker, and nothing else has to be asked.
  const isStop = text.charAt(end - 1) === '.';
  if (isStop && ascii.kindAt(text, end - 2) !== ascii.digit) return false;
  const found = marker.exec(text.slice(Math.max(0, end - longestMarker), end));
  if (!found) return false;
  const line = runStart(text, end - found[0].length, isBlank);
  return line === 0 || text.charAt(line - 1) === '\n';
}
