import { isDigitLost } from '../../src/model/is-digit-lost.js';
import { slipBetween } from './slip-between.js';

/** Whether one number is the other at another scale, with two digits swapped or one lost, which is seldom chance. */
export function isNeatSlip(a: number | null, b: number | null): boolean {
  const slip = slipBetween(a, b);
  return slip === 'scale' || slip === 'transposition' || isDigitLost(a, b);
}
