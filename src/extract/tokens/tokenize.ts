import type { Span } from '../../model/span.js';
import { currencyCodes } from '../languages/en/currencies.js';
import { smallNumbers, suffixScales } from '../languages/en/numbers.js';
import { hyphenParts } from '../numerals/hyphen-parts.js';
import { anyOf } from '../patterns/any-of.js';
import { ascii } from '../patterns/ascii.js';
import { Spellings } from './spellings.js';
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

const { letter, digit, kinds, kindAt } = ascii;
const [apostrophe, asterisk, comma, hyphen, stop] = ["'", '*', ',', '-', '.'].map((sign) =>
  sign.charCodeAt(0),
);
const isJoint = (code: number): boolean => code === stop || code === comma || code === apostrophe;

/** The end of a run of ASCII letters or digits with nothing behind it that may go on with it; -1 where it may. */
function plainEnd(text: string, start: number, end: number): number {
  const kind = kindAt(text, start);
  let at = start + 1;
  while (at < end && kinds[text.charCodeAt(at)] === kind) at++;
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

/** "m-a-year" and "bn-plus" right behind digits: the scale alone, and the rest is read anew. */
function scaleOf(match: string, before: Token | undefined, at: number): string[] | undefined {
  const hyphenAt = before?.tag === 'number' && before.end === at ? match.indexOf('-') : -1;
  const scale = match.slice(0, Math.max(0, hyphenAt));
  return suffixScales.has(scale.toLowerCase()) ? [scale] : undefined;
}

/** "four-, five- and six-berth": behind numbers that end in a hyphen, the last one's number stands for itself as well. */
function lastOfList(match: string, tokens: readonly Token[]): string[] | undefined {
  const isLast = /^(?:and|or|to)$/.test(tokens.at(-1)?.lower ?? '') && tokens.at(-2)?.text === '-';
  const head = isLast ? match.slice(0, Math.max(0, match.indexOf('-'))) : '';
  return smallNumbers.has(head.toLowerCase()) ? [head] : undefined;
}

const spellings = new Spellings();

/** The token of plain letters, digits, or a sign that nothing goes on with at an offset; most tokens are such. */
function plainToken(text: string, start: number, limit: number): Token | undefined {
  const kind = kindAt(text, start);
  if (kind === letter) {
    const end = plainEnd(text, start, limit);
    if (end < 0) return undefined;
    const { text: written, lower } = spellings.find(text, start, end);
    return { start, end, text: written, lower, tag: 'noun' };
  }
  if (kind === digit) {
    const end = plainEnd(text, start, limit);
    if (end < 0) return undefined;
    const written = text.slice(start, end);
    return { start, end, text: written, lower: written, tag: 'number' };
  }
  if (!isPlainSign(text.charCodeAt(start))) return undefined;
  const sign = text.charAt(start);
  return { start, end: start + 1, text: sign, lower: sign, tag: 'noun' };
}

const partsOf = (match: string, tokens: readonly Token[], at: number): string[] =>
  scaleOf(match, tokens.at(-1), at) ?? lastOfList(match, tokens) ?? listParts(match) ?? hyphenParts(match);

/** The tokens of one stretch of text, untagged; every token's text is `text.slice(start, end)`. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let part: string | undefined;
  for (let at = span.start; at < span.end;) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    // "**Boats moored:** 40": emphasis is no word between a label and its figure.
    if (text.charCodeAt(at) === asterisk && text.charCodeAt(at + 1) === asterisk) {
      at += 2;
      continue;
    }
    const plain = plainToken(text, at, span.end);
    if (plain) {
      tokens.push(plain);
      at = plain.end;
      continue;
    }
    part ??= text.slice(span.start, span.end);
    tokenPattern.lastIndex = at - span.start;
    const match = tokenPattern.exec(part)?.[0];
    if (match === undefined) at++;
    else
      for (const written of partsOf(match, tokens, at)) {
        tokens.push(looseToken(text, at, written));
        at += written.length;
      }
  }
  return tokens;
}

function looseToken(text: string, start: number, written: string): Token {
  const startsNumber =
    kindAt(text, start) === digit ||
    (written.length > 1 && written.startsWith('.') && kindAt(text, start + 1) === digit);
  const [end, lower] = [start + written.length, written.toLowerCase()];
  return { start, end, text: written, lower, tag: startsNumber ? 'number' : 'noun' };
}
