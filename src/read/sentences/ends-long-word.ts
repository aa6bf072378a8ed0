import { sentenceWords } from './sentence-words.js';

const { never, beforeFigure, unlessOpener, calendar, clock } = sentenceWords;
const abbreviations = [never, beforeFigure, unlessOpener, calendar, clock].flatMap((words) => [...words]);
/** No abbreviation has so many letters. */
const longWord = 1 + Math.max(...abbreviations.map(({ length }) => length));

/**
 * Whether a stop stands behind a word in lower case that is longer than any abbreviation, as most sentences end.
 *
 * @param start of the sentence
 * @param stop where the stop stands
 */
export function endsLongWord(text: string, start: number, stop: number): boolean {
  if (stop - start < longWord) return false;
  for (let at = stop - longWord; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
