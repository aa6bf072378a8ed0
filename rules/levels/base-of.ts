import type { MetricInput } from '../../src/check/rule.js';
import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { earlier } from './earlier.js';
import { isComparedWith } from './is-compared-with.js';
import { onRecord } from './on-record.js';

/**
 * The level that a change started from: the only other level of the metric in its sentence ("rose 5% to €4.2
 * million, from €4.0 million"), or the level that this or another report, also one of that time, states for the period
 * before.
 */
export function baseOf(level: Claim, change: Claim, input: MetricInput): Claim | undefined {
  const { claims, compare, document } = input;
  const levels = claims.filter(
    ({ id, measure, unit, value }) =>
      id !== level.id && measure === level.measure && unit === level.unit && value !== null,
  );
  const beside = levels.filter((other) => inOneSentence(other, change) && inOneSentence(level, change));
  const period = earlier(level.period ?? change.period, change.basis ?? 'year-on-year');
  if (beside.length > 0) {
    const [only, more] = beside as [Claim, Claim?];
    const { text } = document(only.doc);
    // "Since April the rent is £520, up 4% from £500": the time at the front is that of the level, not of both.
    const isFrom = only.period === level.period && isComparedWith(only, text);
    const isBase = !more && (isFrom || !contradicts(only, period)) && !isNextInList(only, level, text);
    return isBase ? only : undefined;
  }
  const between = levels.filter((other) => other.doc === change.doc && isBetween(other, level, change));
  if (between.length > 0) return between.length === 1 ? between[0] : undefined;
  // Whether it would be comparable if it were for the same time.
  return levels.find((other) => {
    // The level itself, under a period that was misread.
    if (period === undefined || other.period !== period || agree(other, level)) return false;
    if (tellsAnother(other, level, levels)) return false;
    const comparison = compare(level, { ...other, period: level.period ?? period });
    return comparison.relation === 'same' || onRecord(level, other, comparison);
  });
}

/** How far, of itself, a level may be from the one that another report gives, and still be the same one. */
const near = 0.2;

/** A report that gives quite another level for the time of this one speaks of something else: of a rival, of a branch. */
function tellsAnother(base: Claim, level: Claim, levels: readonly Claim[]): boolean {
  const own = levels.filter(
    ({ doc, period, partOf }) => doc === base.doc && period === level.period && partOf === undefined,
  );
  const value = level.value ?? 0;
  const isFar = (other: Claim) => Math.abs((other.value ?? 0) - value) > near * Math.abs(value);
  return base.doc !== level.doc && own.length > 0 && own.every(isFar);
}

/** "It sold 900 nets. A year before it was 800. That makes an increase of 12.5%" */
function isBetween(other: Claim, level: Claim, change: Claim): boolean {
  const isInOrder = level.sentenceEnd <= other.sentenceStart && other.sentenceEnd <= change.sentenceStart;
  return level.doc === change.doc && isInOrder && other.partOf === undefined;
}

function inOneSentence(a: Claim, b: Claim): boolean {
  return a.doc === b.doc && a.sentenceStart === b.sentenceStart;
}

/** A period of its own, not one carried on: "In 2027 it rose 5%, from 40 boats to 42" names no time for the 40. */
function contradicts(base: Claim, period: string | undefined): boolean {
  return isTold(base) && period !== undefined && base.period !== period;
}

const isTold = ({ period, implied }: Claim): boolean => period !== undefined && !implied?.includes('period');

/** "Herring fell 5% to 420 tonnes and cod to 95": what only follows the level is another one, of another thing. */
function isNextInList(base: Claim, level: Claim, text: string): boolean {
  return base.start > level.start && !isTold(base) && !isComparedWith(base, text);
}
