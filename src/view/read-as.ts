import type { Quantity, Relation } from '../model/quantity.js';
import { amountInWords } from './amount-in-words.js';

const words: Record<Exclude<Relation, 'range'>, string> = {
  '=': '',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'up to ',
  '~': 'about ',
};

/** How a figure was read: `47,430,000,000 CNY`, `more than 100,000`, `10 to 20`, `16,985 or 1.6985`. */
export function readAs(
  quantity: Pick<Quantity, 'value' | 'low' | 'high' | 'relation' | 'unit' | 'readings'>,
): string {
  const { value, low, high, relation, unit, readings = [] } = quantity;
  if (relation === 'range' && low !== null && high !== null) return between(low, high, unit);
  const one = value ?? low ?? high;
  if (one !== null) return `${words[relation === 'range' ? '=' : relation]}${amountInWords(one, unit)}`;
  const either = [...new Set(readings.map((reading) => amountInWords(reading.value, unit)))];
  return either.join(' or ') || "can't be read as one number";
}

/** The unit is said once. */
function between(low: number, high: number, unit: string): string {
  return `${amountInWords(low, '1')} to ${amountInWords(high, unit)}`;
}
