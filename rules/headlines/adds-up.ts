import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { apart } from '../sides/apart.js';

/** "Nine hurt" where four were hurt on the quay and five aboard. */
export function addsUp(title: Claim, body: readonly Claim[]): boolean {
  const values = body.flatMap(({ value }) => value ?? []);
  const isTitle = (total: number) =>
    apart(title, { ...title, value: total }) <= (title.unit === '%' ? 0.001 : 0.01);
  return values.some((one, at) => values.slice(at + 1).some((other) => isTitle(sum([one, other]))));
}
