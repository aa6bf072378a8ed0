import type { Lookup } from '../../src/check/rule.js';
import { parsePeriod } from '../../src/model/period.js';

/** Days from the making of one report to that of the other, negative where the other is older; undefined if unknown. */
export function daysBetween(
  a: string,
  b: string,
  { extraction }: Pick<Lookup, 'extraction'>,
): number | undefined {
  const [one, other] = [a, b].map((doc) => parsePeriod(extraction(doc).anchor?.edtf ?? ''));
  if (!one || !other || one.unspecified !== other.unspecified) return undefined;
  return other.start - one.start;
}
