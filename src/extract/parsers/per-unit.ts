import { perUnits } from '../languages/en/units.js';
import type { Sentence } from '../sentence.js';

const per: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', '/']);

/** "a month", "per barrel", "each year" behind a unit: `/mo`, `/[bbl_us]`; empty where there is none. */
export function perUnit({ tokens }: Sentence, at: number): string {
  if (!per.has(tokens[at]?.lower ?? '')) return '';
  const counted = tokens[at + 1]?.lower ?? '';
  const unit = Object.hasOwn(perUnits, counted) ? perUnits[counted] : undefined;
  return unit && tokens[at + 2]?.lower !== 'ago' && tokens[at + 2]?.lower !== 'earlier' ? `/${unit}` : '';
}
