import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import type { Mention } from './mention.js';

/** What a parser found out beyond the numeral itself. */
export type MentionParts = Pick<Mention, 'unit' | 'parser'> &
  Partial<Pick<Mention, 'start' | 'next' | 'isAge' | 'isFraction'>> & {
    /** A sign of money has its minus before it: "-£5". */
    isNegative?: boolean;
  };

const negative = /(?:^|[\s(,])(?:(?:minus|negative)\s|minus-|[-−])$/i;

/** The words or the sign before a number that make it negative; the dash of "75 -300 mm" joins two. */
function minusBefore({ text, tokens }: Sentence, first: number, start: number): string | undefined {
  const isDash = tokens[first - 1]?.text === '-' && tokens[first - 2]?.tag === 'number';
  const before = isDash ? '' : text.slice(Math.max(0, start - 10), start);
  return negative.exec(before)?.[0].replace(/^[\s(,]/, '');
}

/** A mention of one numeral; a minus sign or "minus" before it is taken in, unless `start` is given. */
export function makeMention(sentence: Sentence, numeral: Numeral, parts: MentionParts): Mention {
  const { tokens } = sentence;
  const start = parts.start ?? tokens[numeral.first]?.start ?? 0;
  const minus = minusBefore(sentence, numeral.first, start);
  const sign = (minus ? -1 : 1) * (parts.isNegative ? -1 : 1);
  const value = numeral.value === null ? null : sign * numeral.value;
  const next = parts.next ?? numeral.next;
  return {
    start: start - (minus?.length ?? 0),
    end: tokens[next - 1]?.end ?? start,
    first: numeral.first,
    next,
    value,
    low: value,
    high: value,
    margin: numeral.margin,
    unit: parts.unit,
    readings: numeral.readings,
    written: numeral.written,
    parser: parts.parser,
    isRange: false,
    isAge: parts.isAge ?? false,
    isFraction: parts.isFraction ?? false,
  };
}
