import { multiply } from '../../model/decimal.js';

/** Nothing that a report counts comes near, and a run of a thousand digits has no value at all. */
const largest = 1e21;

/** `value * 10 ** power`, exactly; Infinity for what is too large to be meant as a number. */
export function scaleUp(value: number, power: number): number {
  if (!(value * 10 ** power < largest)) return Infinity;
  return power === 0 ? value : multiply(value, 10 ** power);
}
