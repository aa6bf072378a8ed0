import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';
import { earlier } from './earlier.js';
import { isComparedWith } from './is-compared-with.js';

/** Two levels of one thing, as one report tells them. */
export interface Levels {
  base: Claim;
  level: Claim;
}

/** A level that two reports give to so many digits is one level. */
const telling = 3;

/**
 * What the level of a change came from, as reports of the event tell it, which may count the thing under another name:
 * each gives the same level to the last digit, and beside it, or for the time before, the one that it came from.
 */
export function basesTold(level: Claim, change: Claim, lookup: Lookup): Levels[] {
  if (level.value === null || significantDigits(level) < telling) return [];
  return [level.doc, ...lookup.neighbours(level.doc)].flatMap((doc) => {
    const { claims } = lookup.extraction(doc);
    const same = claims.filter(
      ({ value, unit, measure }) => value === level.value && unit === level.unit && measure === level.measure,
    );
    return same.flatMap((twin) =>
      claims.filter((base) => isBaseOf(base, twin, change, lookup)).map((base) => ({ base, level: twin })),
    );
  });
}

function isBaseOf(base: Claim, level: Claim, change: Claim, { document }: Lookup): boolean {
  const { value, unit, measure, relation, sentenceStart } = base;
  if (value === null || value === level.value || relation !== '=') return false;
  if (unit !== level.unit || measure !== level.measure || base.partOf !== undefined) return false;
  if (!mayBeFor(base, level, change)) return false;
  if (sentenceStart !== level.sentenceStart) {
    const period = earlier(level.period ?? change.period ?? '', change.basis ?? 'year-on-year');
    return base.metric === level.metric && period !== undefined && base.period === period;
  }
  // "rose to 6,170, and they come from 118 towns"
  const isNamed = [base, level].every(({ metric }) => !metric.startsWith('unnamed'));
  if (isNamed && base.metric !== level.metric) return false;
  const { text } = document(base.doc);
  // "from 140 to 127"
  const between =
    base.start < level.start ? text.slice(base.end, level.start) : text.slice(level.end, base.start);
  const isNext = between.length < 80 && !/[;:.]\s/.test(between);
  return isNext && isComparedWith(base, text) && (level.start < base.start || /\bto\s+\S*$/.test(between));
}

/** Whether it is for the time that the change is counted from, as far as both are told. */
function mayBeFor(base: Claim, level: Claim, { basis, period }: Claim): boolean {
  if (basis === undefined || base.period === undefined || base.implied?.includes('period')) return true;
  const wanted = earlier(level.period ?? period ?? '', basis);
  return wanted === undefined || wanted === base.period;
}
