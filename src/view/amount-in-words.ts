import { grouped } from '../model/grouped.js';
import { unitInWords } from './unit-in-words.js';

/** A number with its unit: `47,430,000,000 CNY`, `62.7%`, `1 mile`, `1,240`. */
export function amountInWords(value: number, unit: string): string {
  const [first, ...rest] = unitInWords(unit, value === 1).split(' ');
  const joined = first?.startsWith('%') ? `${grouped(value)}${first}` : `${grouped(value)} ${first}`;
  return [joined, ...rest].join(' ').trim();
}
