import { endsLongWord } from './ends-long-word.js';
import { sentenceWords } from './sentence-words.js';

/** No abbreviation is longer, so no more is looked at before a stop. */
const longestWord = 12;

/**
 * Whether a full stop belongs to the word before it, so that the sentence goes on: "Dr. Pell", "J. Okell",
 * "U.S. dollars", "No. 4", "9 p.m. on", "12. March".
 *
 * @param start of the sentence
 * @param stop where the full stop stands
 * @param next the word after it, as written
 * @param quoted whether a quote opens before `next`
 */
export function keepsStop(text: string, start: number, stop: number, next: string, quoted: boolean): boolean {
  if (endsLongWord(text, start, stop)) return false;
  const before = text.slice(Math.max(start, stop - longestWord), stop);
  const word = /[\p{L}\p{N}.]*$/u.exec(before)![0];
  const lower = word.toLowerCase();
  const following = next.toLowerCase();
  const opens = quoted || sentenceWords.openers.has(following);
  const figure = /^\d/.test(next);

  if (/^\d+$/.test(word)) return isLabel(text.slice(start, stop - word.length), word, following);
  if (sentenceWords.never.has(lower)) return true;
  if (sentenceWords.beforeFigure.has(lower) && figure) return true;
  if (sentenceWords.clock.has(lower)) return sentenceWords.calendarAfter.has(following);
  if (sentenceWords.calendar.has(lower) && word !== lower) return !opens;
  const initials = /^(?:\p{L}\.)*\p{L}$/u.test(word) && (word.length > 1 || word !== lower);
  return (initials || sentenceWords.unlessOpener.has(lower)) && !opens;
}

/** "1. The council" at the start of a sentence, or the day in "12. March". */
function isLabel(sentenceBefore: string, figure: string, following: string): boolean {
  return figure.length <= 2 && (sentenceBefore.trim() === '' || sentenceWords.calendarAfter.has(following));
}
