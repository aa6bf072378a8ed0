import { countedAfter, setWords } from '../../languages/zh/set-words.js';
import { WordTable } from '../word-table.js';
import type { Span } from '../../../model/span.js';

const words = WordTable.of(setWords);
const counts = new Map(
  Object.entries(countedAfter).map(([word, after]) => [
    word,
    new RegExp(`^[^，。；：、]{0,10}?(?:${after})`, 'u'),
  ]),
);

/** Behind a digit they are no words: 三十一起, 二十分, 三分之一. */
const digitBefore = /[\d零〇一二两三四五六七八九十百千万亿第分]\s{0,2}$/u;

/** Words that hold a numeral sign and count nothing (四川, 统一, 十分), in a normalised sentence. */
export function findSetWords(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length;) {
    const word = words.at(text, at);
    const isWord =
      word &&
      !digitBefore.test(text.slice(Math.max(0, at - 3), at)) &&
      !counts.get(word.word)?.test(text.slice(word.end, word.end + 16));
    if (isWord) found.push({ start: word.start, end: word.end });
    at = isWord ? word.end : at + 1;
  }
  return found;
}
