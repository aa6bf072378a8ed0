import { currencyCodes, currencySigns } from '../../languages/en/currencies.js';
import { anyOf } from '../../patterns/any-of.js';

const signs = anyOf(Object.keys(currencySigns));
const codes = anyOf(currencyCodes);
const pattern = new RegExp(String.raw`(?:${signs}|\b${codes}\$?|\b${codes.toLowerCase()}\$)\s?$`, 'u');
const longest = 8;
/** The minus of "$-50.8bn", and no dash between "10€-15€" */
const behindSign = /(?:^|[^\d\s]|[^\d]\s)[$£€¥₹][-−]$/u;

export interface SignRead {
  unit: string;
  start: number;
  isNegative: boolean;
}

/** The currency sign or code that ends where a number starts ("US$", "EUR "), and where it starts itself. */
export function readSign(text: string, at: number): SignRead | undefined {
  const isNegative = behindSign.test(text.slice(Math.max(0, at - 4), at));
  const end = isNegative ? at - 1 : at;
  const match = pattern.exec(text.slice(Math.max(0, end - longest), end));
  if (!match) return undefined;
  const start = end - match[0].length;
  const sign = match[0].trim();
  // The letters of "RM" or "Rs" must not be the tail of another word.
  if (/^\p{L}/u.test(sign) && /\p{L}/u.test(text.charAt(start - 1))) return undefined;
  // "PS 5" is a console, "PS2.7m" a pound sign that a wire couldn't print.
  if (sign === 'PS' && match[0] !== sign) return undefined;
  return { unit: currencySigns[sign] ?? sign.replace('$', '').toUpperCase(), start, isNegative };
}
