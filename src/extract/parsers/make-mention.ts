import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import type { Mention } from './mention.js';

/** What a parser found out beyond the numeral itself. */
export type MentionParts = Pick<Mention, 'unit' | 'parser'> & Partial<Mention>;

const negative = /(?:^|[\s(,])(?:(?:minus|negative)\s|minus-|[-−])$/i;

/** A mention of one numeral; a minus sign or "minus" before it is taken in, unless `start` is given. */
export function makeMention({ text, tokens }: Sentence, numeral: Numeral, parts: MentionParts): Mention {
  const start = parts.start ?? tokens[numeral.first]?.start ?? 0;
  const minus = negative.exec(text.slice(Math.max(0, start - 10), start));
  const sign = minus ? -1 : 1;
  const value = numeral.value === null ? null : sign * numeral.value;
  const next = parts.next ?? numeral.next;
  return {
    first: numeral.first,
    end: tokens[next - 1]?.end ?? start,
    value,
    low: value,
    high: value,
    margin: numeral.margin,
    readings: numeral.readings,
    written: numeral.written,
    isRange: false,
    isAge: false,
    isFraction: false,
    ...parts,
    next,
    start: minus ? start - minus[0].replace(/^[\s(,]/, '').length : start,
  };
}
