import { readAmount } from '../numerals/read-amount.js';

/** The number that a part of a date is: 12, 十二, 二〇二〇. */
export function numberOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : (readAmount(written, 0)?.value ?? undefined);
}
