import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { count } from './count.js';
import { fraction } from './fraction.js';
import { measured } from './measured.js';
import type { Mention, Parser } from './mention.js';
import { money } from './money.js';
import { percent } from './percent.js';
import { range } from './range.js';

/** The forms that hold two numbers first, the form that any number has last. */
export const parsers: readonly Parser[] = [range, fraction, percent, money, measured, count];

/** The quantities of one sentence, each read by the first parser that knows its form. */
export function readMentions(sentence: Sentence, numerals: readonly Numeral[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < numerals.length; ) {
    let used = 1;
    for (const parser of parsers) {
      const read = parser.read(sentence, numerals, at);
      if (!read) continue;
      mentions.push(read.mention);
      used = read.used;
      break;
    }
    at += used;
  }
  return mentions;
}
