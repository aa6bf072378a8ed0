import { perUnits } from '../../languages/en/units.js';
import { readMeasure } from './read-measure.js';
import type { Sentence } from '../../sentence.js';
import type { UnitRead } from './unit-read.js';

const per: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', '/']);
const heads: ReadonlySet<string> = new Set(['head', 'person', 'guest', 'visitor', 'household']);
const joins: ReadonlySet<string> = new Set(['and', 'per', 'a', 'each']);
const ago: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'later']);

/** "a-year", "per-week" as one token behind a hyphen */
const hyphened = /^(?:an?|per)-(\p{L}+)$/u;

/** "a month", "per barrel", "each year", "-a-year" behind a unit: `/mo`, `/[bbl_us]`; an empty unit, and no token, for none, and for "a year ago" or "later". */
export function readPerUnit(sentence: Sentence, start: number): UnitRead {
  const { tokens } = sentence;
  const none = { unit: '', next: start };
  const joined = tokens[start]?.text === '-' ? hyphened.exec(tokens[start + 1]?.lower ?? '')?.[1] : undefined;
  if (joined)
    return Object.hasOwn(perUnits, joined) ? { unit: `/${perUnits[joined] ?? ''}`, next: start + 2 } : none;
  if (!per.has(tokens[start]?.lower ?? '')) return none;
  // "per head and day": how often, whoever it is.
  const isOfEach = heads.has(tokens[start + 1]?.lower ?? '') && joins.has(tokens[start + 2]?.lower ?? '');
  const at = isOfEach ? start + 2 : start;
  const counted = tokens[at + 1]?.lower ?? '';
  // "€94 a cubic metre"; but "12 boats a mile off"
  const isSolid = counted === 'cubic' || counted === 'square';
  const isRate = isSolid || isOfEach || tokens[at]?.lower === 'per' || tokens[at]?.text === '/';
  const named = Object.hasOwn(perUnits, counted) ? perUnits[counted] : undefined;
  const measure = isRate ? readMeasure(sentence, at + 1) : undefined;
  const unit = named ?? measure?.unit;
  // "per megawatt hour" goes on behind its first word, whichever table names it.
  const next = Math.max(at + 2, measure?.next ?? 0);
  return unit && !ago.has(tokens[next]?.lower ?? '') ? { unit: `/${unit}`, next } : none;
}
