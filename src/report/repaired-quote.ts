import type { Claim } from '../model/claim.js';
import type { Suggestion } from '../model/finding.js';

/**
 * What would stand in the report instead of a figure: "32,016 people" for "3,2016 people".
 *
 * Undefined where the text cannot be put in its place without reading it: "48,000,000" does not fit into "4.8 million".
 */
export function repairedQuote({ quote, value }: Claim, { text }: Suggestion): string | undefined {
  const numbers = quote.match(/\d(?:[\d.,]*\d)?/g) ?? [];
  const [number = ''] = numbers;
  if (numbers.length !== 1) return undefined;
  if (/^[\d.,]+$/.test(text)) {
    const unscaled = value === null || Number(number.replaceAll(',', '')) === value;
    return unscaled ? quote.replace(number, () => text) : undefined;
  }
  const [before = '', after = ''] = quote.split(number);
  return text.startsWith(before) && text.endsWith(after) ? text : undefined;
}
