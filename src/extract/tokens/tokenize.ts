import type { Span } from '../../model/span.js';
import type { Token } from './token.js';

/**
 * One token at a time: abbreviations with inner dots, words with inner apostrophes, hyphens and digits ("two-card",
 * "Q3"), runs of digits with their separators, single signs. A hyphen behind digits ends the token, so that
 * "15-minute" and "10-15" stay readable as numbers.
 */
const tokenPattern =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?=\s))?|\d+(?:[.,'’]\d+)*|[^\s]/gsu;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The tokens of one stretch of text, untagged; every token's text is `text.slice(start, end)`. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(tokenPattern)) {
    const word = match[0];
    const at = start + match.index;
    const tag = isDigit(word.charCodeAt(0)) ? 'number' : 'noun';
    tokens.push({ start: at, end: at + word.length, text: word, lower: word.toLowerCase(), tag });
  }
  return tokens;
}
