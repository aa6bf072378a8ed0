import { multiply } from '../../model/decimal.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import type { Mention } from './mention.js';

const fromBefore = /\bfrom\s+[^\s\d]{0,4}$/i;
const joins = /^\s+to\s+(?:\p{Ll}+\s+){0,2}$/u;
const reach = 16;

/** Levels of one thing seldom lie farther apart: "from 300 to 1.2 million boats" means three hundred. */
const farthest = 10;

/** "from 2.1 to 3.4 million": the scale that is said once, behind the second level, holds for the first as well. */
export function shareScale(
  { text }: Sentence,
  [one, first]: readonly [Mention, Numeral],
  [two, second]: readonly [Mention, Numeral],
): Mention | undefined {
  const { scale } = second;
  if (scale === undefined || first.scaled || one.value === null) return undefined;
  if (!joins.test(text.slice(one.end, Math.max(one.end, two.start)))) return undefined;
  if (!fromBefore.test(text.slice(Math.max(0, one.start - reach), one.start))) return undefined;
  const value = multiply(one.value, 10 ** scale);
  const ratio = value / (two.low ?? value);
  if (!(ratio > 1 / farthest && ratio < farthest)) return undefined;
  return { ...one, value, low: value, high: value, margin: multiply(one.margin, 10 ** scale) };
}
