import { sentenceWords } from './sentence-words.js';
import { keepsStop } from './keeps-stop.js';

/** How far an address is followed back, and a mail name forward. */
const reach = 100;

/**
 * Whether a stop with no space after it ends a sentence, because the space was lost: "rose 5%.The mayor",
 * "last year.12 boats", "on the 25th.Since".
 *
 * Not so in decimals, versions, addresses, file names and initials: a full stop counts only after a word, a percent
 * sign or something closed, and before a capitalised word or, after those but not after a figure, before a figure.
 *
 * @param start of the sentence
 * @param stop where the stop stands
 * @param end after the stop and what closes with it
 */
export function isGlued(text: string, start: number, stop: number, end: number): boolean {
  const before = text.slice(Math.max(start, stop - 20), stop);
  const after = text.slice(end, end + 40);
  const next = /^["“‘(]?(\p{Lu}\p{Ll}[\p{L}'’]*|[AI](?=\s)|\p{Lu}{2,}(?=[\s,])|[$€£¥]?\d[\d.,]*)/u.exec(
    after,
  )?.[1];
  if (next === undefined) return /^\p{Script=Han}/u.test(after) && /\p{Script=Han}$/u.test(before);
  const closed = end > stop + 1;
  const afterWord = closed || /(?:\p{L}\p{Ll}|\p{Lu}{3}|\d(?:st|nd|rd|th)|[%)\]"”])$/u.test(before);
  const afterFigure = /(?:^|\s)[\d,]*\d$/.test(before) && sentenceWords.openers.has(next.toLowerCase());
  if (!afterWord && !afterFigure) return false;
  if (sentenceWords.nameEndings.has(next.toLowerCase()) || /^[\w.+-]*@/.test(after)) return false;
  return !keepsStop(text, start, stop, next, false) && !inAddress(text, start, stop);
}

function inAddress(text: string, start: number, stop: number): boolean {
  const token = /\S*$/.exec(text.slice(Math.max(start, stop - reach), stop))![0];
  return /:\/\/|@|www\.|\.[a-z]{2,6}\/|\\/i.test(token);
}
