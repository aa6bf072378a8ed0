import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { parsers } from './index.js';
import type { Mention } from './mention.js';
import { oneShape } from './one-shape.js';
import { shareScale } from './share-scale.js';

/** The quantities of one sentence, each read by the first parser that knows its form; no sign is read twice ("12£a dozen"). */
export function readMentions(sentence: Sentence, numerals: readonly Numeral[]): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  let last: readonly [Mention, Numeral] | undefined;
  for (let at = 0; at < numerals.length;) {
    let used = 1;
    for (const parser of parsers) {
      const read = parser.read(sentence, numerals, at);
      if (!read || read.mention.start < end) continue;
      const numeral = numerals[at + read.used - 1];
      const pair = last && numeral && shareScale(sentence, last, [read.mention, numeral]);
      if (pair) mentions[mentions.length - 1] = oneShape(pair);
      mentions.push(oneShape(read.mention));
      last = numeral && [read.mention, numeral];
      end = read.mention.end;
      used = read.used;
      break;
    }
    at += used;
  }
  return mentions;
}
