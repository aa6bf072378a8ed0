import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { apart } from '../sides/apart.js';

const smallest = 0.02;

/** "Nine hurt" where four were hurt on the quay and five aboard. */
export function addsUp(title: Claim, body: readonly Claim[]): boolean {
  // Next to nothing adds nothing: €29.8 million and a fee of €40 are no €30 million.
  const values = body.flatMap(({ value }) =>
    value !== null && Math.abs(value) >= smallest * Math.abs(title.value ?? 0) ? value : [],
  );
  const isTitle = (total: number) =>
    apart(title, { ...title, value: total }) <= (title.unit === '%' ? 0.001 : 0.01);
  return values.some((one, at) => values.slice(at + 1).some((other) => isTitle(sum([one, other]))));
}
