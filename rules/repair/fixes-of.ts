import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { grouped } from '../../src/model/grouped.js';
import type { Fix } from './fix.js';
import { saidElsewhere } from './said-elsewhere.js';
import { slips } from './slips.js';

/** All that a figure may have been meant to be: its readings where it can't be read, what others say, and slips. */
export function fixesOf(claim: Claim, lookup: Lookup): Fix[] {
  if (claim.value !== null) {
    const others = new Map(saidElsewhere(claim, lookup).map((other) => [other.value, other.quote]));
    others.delete(claim.value);
    const elsewhere = [...others].map(([value, text]): Fix => ({
      claim,
      kind: 'elsewhere',
      value: value ?? 0,
      text,
    }));
    return [...elsewhere, ...slips(claim).map((slip) => ({ claim, ...slip }))];
  }
  const readings = claim.readings?.map(({ value }) => value) ?? [];
  const values = readings.length > 0 ? readings : [Number(claim.quote.replace(/\D/g, ''))];
  return [...new Set(values)].flatMap((value): Fix[] => {
    const text = grouped(value);
    const slipped = slips({ ...claim, value, quote: text }).map((slip) => ({ claim, ...slip }));
    return [{ claim, kind: 'reading', value, text }, ...slipped];
  });
}
