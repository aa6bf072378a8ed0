import type { FractionRead } from './fraction-read.js';
import type { Numeral } from './numeral.js';

/** The number that a part of one is, to the hundredth: nobody means two thirds to the last digit. */
export const partNumeral = (
  first: number,
  { over, under, next }: FractionRead,
  written: Numeral['written'],
): Numeral => ({
  first,
  next,
  value: over / under,
  margin: 0.005,
  written,
  readings: [],
  scaled: false,
  part: { over, under },
});
