import type { Claim } from '../model/claim.js';
import type { ScopeVerdict } from './compare-periods.js';

const known = /^\w+-on-\w+$/;

/**
 * What two changes are counted from: one over a month and one over a year are two things; undefined where one of them
 * does not say.
 */
export function compareBases(a: Claim, b: Claim): ScopeVerdict | undefined {
  const [one, other] = [a, b].map(({ measure, basis }) => (measure === 'change' ? basis : undefined));
  if (one === undefined || other === undefined || !known.test(one) || !known.test(other)) return undefined;
  return one === other
    ? { relation: 'same', why: `both ${one}` }
    : { relation: 'apart', why: `one is ${one}, the other ${other}` };
}
