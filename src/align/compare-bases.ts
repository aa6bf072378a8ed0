import type { Claim } from '../model/claim.js';
import type { ScopeVerdict } from './compare-periods.js';

const known = /^\w+-on-\w+$/;

/** What two changes are counted from: one over a month and one over a year are two things. */
export function compareBases(a: Claim, b: Claim): ScopeVerdict {
  const [one, other] = [a, b].map(({ measure, basis }) => (measure === 'change' ? basis : undefined));
  if (one === undefined || other === undefined || one === other || !known.test(one) || !known.test(other))
    return {
      relation: 'same',
      why: one === other ? 'counted from the same time' : 'counted from no other time',
    };
  return { relation: 'apart', why: `one is ${one}, the other ${other}` };
}
