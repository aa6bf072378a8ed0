import type { Span } from '../../model/span.js';
import { currencyCodes } from '../languages/en/currencies.js';
import { hyphenParts } from '../numerals/hyphen-parts.js';
import { anyOf } from '../patterns/any-of.js';
import { ascii } from '../patterns/ascii.js';
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
const digits = String.raw`\d+(?:(?:,,?|[.'’])\d+)*`;

/**
 * One token at a time: abbreviations with inner dots, words with inner apostrophes, hyphens and digits ("two-card",
 * "Q3"), runs of digits with their separators, single signs. A hyphen behind digits ends the token, so that
 * "15-minute" and "10-15" stay readable as numbers.
 */
const tokenPattern = new RegExp(
  [initials, codes, wirePound, signWord, word, leadingPoint, digits, String.raw`[^\s]`].join('|'),
  'suy',
);

const { letter, digit, kindAt } = ascii;
const [apostrophe, comma, hyphen, stop] = ["'", ',', '-', '.'].map((sign) => sign.charCodeAt(0));
const isJoint = (code: number): boolean => code === stop || code === comma || code === apostrophe;

/** The end of a run of ASCII letters or digits with nothing behind it that may go on with it; -1 where it may. */
function plainEnd(text: string, start: number, end: number): number {
  const kind = kindAt(text, start);
  let at = start + 1;
  while (at < end && kindAt(text, at) === kind) at++;
  if (at >= end) return at;
  const behind = text.charCodeAt(at);
  if (behind > 127) return -1;
  // "1.5" and "1,,500" go on, "1." ends.
  if (kind === digit) {
    const doubled = behind === comma && text.charCodeAt(at + 1) === comma;
    return isJoint(behind) && (doubled || kindAt(text, at + 1) === digit) ? -1 : at;
  }
  // "U.S.", "o'clock", "two-card" and "USD10" go on.
  const goesOn = behind === apostrophe || behind === hyphen || kindAt(text, at) === digit;
  return goesOn || (behind === stop && at === start + 1) ? -1 : at;
}

/** Signs that nothing goes on with; a point may open a decimal. */
const isPlainSign = (code: number): boolean => code > 32 && code < 127 && code !== stop;

/** "22,24,26,31": four numbers or more of two digits at most, which no country groups so, are a list without blanks. */
const list = /^\d{1,2}(?:,\d{1,2}){3,}$/;
const listParts = (match: string): string[] | undefined =>
  list.test(match) ? match.split(/(,)/) : undefined;

/** The token at an offset, cut in parts where it holds more than one; empty where none starts. */
function tokenAt(text: string, part: string, at: number, { start, end }: Span): string[] {
  const kind = kindAt(text, at);
  if (kind === letter || kind === digit) {
    const plain = plainEnd(text, at, end);
    if (plain > 0) return [text.slice(at, plain)];
  } else if (isPlainSign(text.charCodeAt(at))) return [text.charAt(at)];
  tokenPattern.lastIndex = at - start;
  const match = tokenPattern.exec(part)?.[0];
  return match === undefined ? [] : (listParts(match) ?? hyphenParts(match));
}

/** The tokens of one stretch of text, untagged; every token's text is `text.slice(start, end)`. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span.start, span.end);
  for (let at = span.start; at < span.end;) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const parts = tokenAt(text, part, at, span);
    for (const written of parts) {
      const end = at + written.length;
      const startsNumber =
        kindAt(text, at) === digit ||
        (written.length > 1 && written.startsWith('.') && kindAt(text, at + 1) === digit);
      tokens.push({
        start: at,
        end,
        text: written,
        lower: written.toLowerCase(),
        tag: startsNumber ? 'number' : 'noun',
      });
      at = end;
    }
    if (!parts.length) at++;
  }
  return tokens;
}
