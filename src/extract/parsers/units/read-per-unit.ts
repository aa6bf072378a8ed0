import { perUnits } from '../../languages/en/units.js';
import { readMeasure } from './read-measure.js';
import type { Sentence } from '../../sentence.js';

const per: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', '/']);
const heads: ReadonlySet<string> = new Set(['head', 'person', 'guest', 'visitor', 'household']);
const joins: ReadonlySet<string> = new Set(['and', 'per', 'a', 'each']);
const ago: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'later']);

/** "a-year", "per-week" as one token behind a hyphen */
const hyphened = /^(?:an?|per)-(\p{L}+)$/u;

/** "a month", "per barrel", "each year", "-a-year" behind a unit: `/mo`, `/[bbl_us]`; empty for none, and for "a year ago" or "later". */
export function readPerUnit(sentence: Sentence, at: number): string {
  const { tokens } = sentence;
  const joined = tokens[at]?.text === '-' ? hyphened.exec(tokens[at + 1]?.lower ?? '')?.[1] : undefined;
  if (joined) return Object.hasOwn(perUnits, joined) ? `/${perUnits[joined] ?? ''}` : '';
  if (!per.has(tokens[at]?.lower ?? '')) return '';
  // "per head and day": how often, whoever it is.
  const isOfEach = heads.has(tokens[at + 1]?.lower ?? '') && joins.has(tokens[at + 2]?.lower ?? '');
  if (isOfEach) at += 2;
  const counted = tokens[at + 1]?.lower ?? '';
  // "€94 a cubic metre"; but "12 boats a mile off"
  const isSolid = counted === 'cubic' || counted === 'square';
  const isRate = isSolid || isOfEach || tokens[at]?.lower === 'per' || tokens[at]?.text === '/';
  const measure = isRate ? readMeasure(sentence, at + 1)?.unit : undefined;
  const unit = Object.hasOwn(perUnits, counted) ? perUnits[counted] : measure;
  return unit && !ago.has(tokens[at + 2]?.lower ?? '') ? `/${unit}` : '';
}
