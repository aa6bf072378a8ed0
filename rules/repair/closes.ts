import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { slack } from '../sums/slack.js';
import type { StatedSum } from '../sums/stated-sums.js';
import type { Fix } from './fix.js';

/** Whether a sum comes out with some of its figures read otherwise, and its whole stays above all else that is of it. */
export function closes({ whole, parts, others }: StatedSum, fixes: readonly Fix[]): boolean {
  const valueOf = (of: Claim) => fixes.find(({ claim }) => claim === of)?.value ?? of.value;
  const [total, ...addends] = [whole, ...parts].map(valueOf);
  if (total === null || total === undefined || addends.includes(null)) return false;
  const off = Math.abs(sum([...addends.map(Number), -total]));
  const room = sum([whole, ...parts].map((of) => (of.value === null ? 0 : slack(of))));
  return off <= room && others.every((other) => (other.low ?? 0) <= total);
}
