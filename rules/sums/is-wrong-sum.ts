import { sum } from '../../src/model/decimal.js';
import type { Repair } from '../repair/repair.js';
import { balance } from './balance.js';
import type { StatedSum } from './stated-sums.js';
import { totalOf } from './total-of.js';

/** A list of parts that comes this near to its whole is meant to be complete. */
const nearlyAll = 0.2;

/** So many parts make a list; two may be just those worth telling. */
const fewestParts = 3;

/** One chance in sixteen that a slip closes the sum of an incomplete list by accident. */
const convincing = 4;

/**
 * Whether the parts were meant to be all there are, and still are not the whole. Another report than that of the whole
 * may leave out places, so that there only too many tell, or a slip that is no chance.
 */
export function isWrongSum(stated: StatedSum, repair: Repair | undefined): boolean {
  const found = balance(stated);
  if (found === 'balanced' || found === 'unreadable') return false;
  const { whole, parts } = stated;
  const ofOneKind = parts.every(({ metric }) => metric === parts[0]?.metric);
  if (found === 'over' && ofOneKind) return true;
  const isSlip = repair !== undefined && repair.fixes[0]?.kind !== 'digit' && repair.bits >= convincing;
  const total = whole.value ?? whole.low ?? whole.high ?? 0;
  const isNear = Math.abs(sum([totalOf(parts), -total])) <= nearlyAll * Math.abs(total);
  const isAcross = parts[0]?.doc !== whole.doc;
  return parts.length >= fewestParts && (isAcross ? isNear && isSlip : isNear || isSlip);
}
