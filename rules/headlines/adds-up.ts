import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { apart } from '../sides/apart.js';

const smallest = 0.02;

/** Counts this small come to another one by chance. */
const telling = 100;

/** Two small counts add up only where a word of what they count is the same: no 12 hospitals and two floors. */
function mayAddUp(one: Claim, other: Claim): boolean {
  const isLarge = [one, other].some(({ value, unit }) => unit !== '1' || Math.abs(value ?? 0) >= telling);
  if (isLarge || [one, other].some(({ metric }) => metric.startsWith('unnamed'))) return true;
  const words = new Set(one.metric.split(/[ +/]+/));
  return other.metric.split(/[ +/]+/).some((word) => words.has(word));
}

/** "Nine hurt" where four were hurt on the quay and five aboard. */
export function addsUp(title: Claim, body: readonly Claim[]): boolean {
  // Next to nothing adds nothing: €29.8 million and a fee of €40 are no €30 million.
  const parts = body.filter(
    ({ value }) => value !== null && Math.abs(value) >= smallest * Math.abs(title.value ?? 0),
  );
  const isTitle = (total: number) =>
    apart(title, { ...title, value: total }) <= (title.unit === '%' ? 0.001 : 0.01);
  return parts.some((one, at) =>
    parts
      .slice(at + 1)
      .some((other) => mayAddUp(one, other) && isTitle(sum([one.value ?? 0, other.value ?? 0]))),
  );
}
