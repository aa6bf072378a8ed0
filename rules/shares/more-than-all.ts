import type { Complaint, DocumentInput } from '../../src/check/rule.js';
import { sum } from '../../src/model/decimal.js';
import { statedRange } from '../levels/stated-range.js';
import { grouped } from '../../src/model/grouped.js';
import { sharedOut } from './shared-out.js';

const all = 100;

/** Shares of one thing that come to more than all of it, even if each was rounded up. */
export function* moreThanAll({ of, claims }: DocumentInput): Generator<Complaint> {
  for (const shares of sharedOut(claims, of.text)) {
    const ranges = shares.flatMap((share) => statedRange(share) ?? []);
    const least = sum(ranges.map(({ low }) => low));
    if (!(least > all)) continue;
    const told = shares.map(({ value, low, high }) => value ?? low ?? high ?? 0);
    yield {
      message: `${of.id} shares out more than there is: ${told.map((value) => `${grouped(value)}%`).join(' + ')} = ${grouped(sum(told))}%.`,
      claims: shares,
      cause: 'unknown',
      evidence: { least },
    };
  }
}
