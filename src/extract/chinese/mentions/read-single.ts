import { multiply, sum } from '../../../model/decimal.js';
import type { Relation } from '../../../model/quantity.js';
import { articleClassifiers } from '../../languages/zh/classifiers.js';
import { digits } from '../../languages/zh/numerals.js';
import type { FoundNumeral } from '../numerals/find-numerals.js';
import { readComparative } from '../relations/read-comparative.js';
import { readPrefix } from '../relations/read-prefix.js';
import { readSuffix } from '../relations/read-suffix.js';
import type { RelationRead } from '../relations/relation-read.js';
import { readClassifier } from '../units/read-classifier.js';
import { bounded } from './bounded.js';
import type { HanMention } from './han-mention.js';
import { isNumber } from './is-number.js';
import { readUnit, type QuantityUnit } from './read-unit.js';

/** What the number says itself (十几, 三年多) gives way to the words beside it, unless those only hedge. */
function relationOf(
  { relation: own }: FoundNumeral,
  { more }: QuantityUnit,
  bound: Relation | undefined,
): Relation | undefined {
  const isPlain = bound === undefined || bound === '=' || bound === '~';
  return isPlain ? (own ?? (more ? '>' : bound)) : bound;
}

/** Why it states nothing: it is a place in an order, or 一个 and 一种 are the article. */
function droppedFor(
  text: string,
  { isOrdinal, start, end }: FoundNumeral,
  classifier: string,
  bound: RelationRead | undefined,
): string | undefined {
  if (isOrdinal) return 'a place in an order';
  const isOne = end === start + 1 && digits.get(text.charAt(start)) === 1;
  return isOne && !bound && articleClassifiers.has(classifier) ? 'an article' : undefined;
}

/** The values of a number in its unit; an approximate pair, 二三十, has two ends and no value. */
function valuesOf({ value, high, margin, readings }: FoundNumeral, { factor = 1, plus = 0 }: QuantityUnit) {
  const scaled = (number: number): number => sum([multiply(number, factor), plus]);
  const low = value === null ? null : scaled(value);
  return {
    value: high === undefined ? low : null,
    low,
    high: high === undefined ? low : scaled(high),
    margin: multiply(plus ? 0.1 : margin, factor),
    readings: readings.map((reading) => ({ ...reading, value: scaled(reading.value) })),
  };
}

/** Reads the quantity of one number: its unit, its counting word, and the words that bind it. */
export function readSingle(text: string, numeral: FoundNumeral): HanMention | undefined {
  const unit = readUnit(text, numeral);
  const isCount = unit.unit === '1';
  const counted = isCount ? readClassifier(text, numeral.end) : undefined;
  if (!isNumber(text, numeral, !isCount || counted !== undefined)) return undefined;
  const end = isCount ? numeral.end : unit.end;
  const behind = counted?.end ?? end;
  const bound =
    readComparative(text, unit.start, behind) ?? readPrefix(text, unit.start) ?? readSuffix(text, behind);
  const classifier = counted?.word ?? '';
  const dropped = droppedFor(text, numeral, classifier, bound);
  const isRange = numeral.high !== undefined;
  const mention: HanMention = {
    ...valuesOf(numeral, unit),
    numeral,
    start: unit.start,
    end,
    from: Math.min(unit.start, bound?.start ?? unit.start),
    to: Math.max(behind, bound && bound.end > unit.start ? bound.end : behind),
    unit: unit.unit,
    relation: isRange ? 'range' : '=',
    isRange,
    isAge: unit.isAge ?? false,
    isFraction: numeral.isFraction,
    written: numeral.written,
    classifier,
    parser: unit.parser,
    ...(bound && { bound: bound.word }),
    ...(dropped !== undefined && { dropped }),
  };
  const relation = relationOf(numeral, unit, bound?.relation);
  return relation === undefined || isRange ? mention : bounded(mention, relation);
}
