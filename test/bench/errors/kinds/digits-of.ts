import type { Fact } from '../field.js';

/** The digits of a figure as the source gives it, and the figure that it is with other digits. */
export function digitsOf({ value, unit, decimals }: Fact): {
  digits: string;
  withDigits(digits: string): Fact;
} {
  return {
    digits: String(Math.round(value * 10 ** decimals)),
    withDigits: (digits) => ({ value: Number(`${digits}e${-decimals}`), unit, decimals }),
  };
}
