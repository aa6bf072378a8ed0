import type { Span } from '../../model/span.js';
import { currencyCodes } from '../languages/en/currencies.js';
import { hyphenParts } from '../numerals/hyphen-parts.js';
import { anyOf } from '../patterns/any-of.js';
import type { Token } from './token.js';

/** "USD10m", "RM23.50", "$US55": letters of a currency that digits follow at once. */
const codes = String.raw`(?:${anyOf(currencyCodes)}|RM|Rs|Rp|RMB|(?<=\$)(?:US|AU?|CA?|HK|NZ|NT|S))(?=\d)`;

/** "PS2.7m": what a wire makes of a pound sign; "PS5" is a console. */
const wirePound = String.raw`PS(?=\d{1,3},\d{3}|\d{1,3}\.\d|\d{1,3}(?:k|m|bn)\b)`;

/** "minus-5", "sub-7", "200 to-260", "now-18 month-old" */
const signWord = String.raw`(?:[Mm]inus|[Ss]ub|now|to)(?=-\d)`;
const initials = String.raw`(?:\p{L}\.){2,}`;
/** A possessive keeps its apostrophe: "Farmers' League". */
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?=\s))?`;
const leadingPoint = String.raw`(?<=^|[\s($£€¥+<>=−-])\.\d+`;
const digits = String.raw`\d+(?:[.,'’]\d+)*`;

/**
 * One token at a time: abbreviations with inner dots, words with inner apostrophes, hyphens and digits ("two-card",
 * "Q3"), runs of digits with their separators, single signs. A hyphen behind digits ends the token, so that
 * "15-minute" and "10-15" stay readable as numbers.
 */
const tokenPattern = new RegExp(
  [initials, codes, wirePound, signWord, word, leadingPoint, digits, String.raw`[^\s]`].join('|'),
  'gsu',
);

const startsNumber = /^\.?\d/;

/** "22,24,26,31": four numbers or more of two digits at most, which no country groups so, are a list without blanks. */
const list = /^\d{1,2}(?:,\d{1,2}){3,}$/;
const listParts = (match: string): string[] | undefined =>
  list.test(match) ? match.split(/(,)/) : undefined;

/** The tokens of one stretch of text, untagged; every token's text is `text.slice(start, end)`. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  for (const { 0: match, index } of part.matchAll(tokenPattern)) {
    let at = start + index;
    for (const text of listParts(match) ?? hyphenParts(match)) {
      const tag = startsNumber.test(text) ? 'number' : 'noun';
      tokens.push({ start: at, end: at + text.length, text, lower: text.toLowerCase(), tag });
      at += text.length;
    }
  }
  return tokens;
}
