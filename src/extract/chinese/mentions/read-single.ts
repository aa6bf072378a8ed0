import { multiply, sum } from '../../../model/decimal.js';
import type { Relation } from '../../../model/quantity.js';
import { articleClassifiers } from '../../languages/zh/classifiers.js';
import { digits } from '../../languages/zh/numerals.js';
import type { FoundNumeral } from '../numerals/find-numerals.js';
import { readComparative, readPrefix, readSuffix, type RelationRead } from '../relations/read-relation.js';
import { readClassifier } from '../units/read-classifier.js';
import { readMeasure } from '../units/read-measure.js';
import { readMoney } from '../units/read-money.js';
import { readPerUnit } from '../units/read-per-unit.js';
import { readPercent } from '../units/read-percent.js';
import type { UnitRead } from '../units/unit-read.js';
import type { HanMention } from './han-mention.js';

/** "about 300" may be a twentieth off, or as far as its zeros allow. */
const hedge = 0.05;

type Read = UnitRead & { start: number; parser: string };

/** 超过三分之二的渔船: a share; "3/5" alone is a number. */
function isShare(text: string, { isFraction, value, end }: FoundNumeral): boolean {
  return (
    isFraction &&
    value !== null &&
    value > 0 &&
    value < 1 &&
    /^(?:以上|左右|多)?的?[\p{Script=Han}]/u.test(text.slice(end, end + 5)) &&
    !/^[大小多少高低]/u.test(text.slice(end, end + 1))
  );
}

function readUnit(text: string, numeral: FoundNumeral): Read {
  const { start, end } = numeral;
  if (isShare(text, numeral)) return { start, end, unit: '%', factor: 100, parser: 'fraction' };
  const percent = readPercent(text, numeral);
  if (percent) return { start, parser: 'percent', ...percent };
  const money = readMoney(text, numeral);
  if (money) {
    const rate = readPerUnit(text, money.start, money.end);
    return { parser: 'money', ...money, ...(rate && { unit: `${money.unit}/${rate.per}`, end: rate.end }) };
  }
  const measure = readMeasure(text, numeral);
  if (measure) return { start, parser: 'measured', ...measure };
  return { start, end, unit: '1', parser: numeral.isFraction ? 'fraction' : 'count' };
}

/** A lone 一 is a number behind 是 or in quotation marks, where nothing goes on with it. */
function standsAlone(text: string, { start, end }: FoundNumeral): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  const after = text.slice(end).trimStart();
  if (/^(?:到|至|~|-)\s?[\d一二两三四五六七八九十]/u.test(after)) return true;
  const opens = before === '' || /(?:[是为于到至达和与跟“"（(：:，,、]|分之)$/u.test(before);
  return opens && (after === '' || /^[，。；、！？”"）)：,;:!?这那却而和与跟也到至~-]/u.test(after));
}

function isNumber(text: string, numeral: FoundNumeral, unit: Read, classifier: string): boolean {
  if (!numeral.isWeak || numeral.isOrdinal || unit.unit !== '1' || classifier) return true;
  return text.charAt(numeral.start) !== '半' && !numeral.high && standsAlone(text, numeral);
}

/** The words of relation on either side; what the number says itself gives way to all but a hedge. */
function relationOf(text: string, start: number, numeralEnd: number, end: number): RelationRead | undefined {
  return readComparative(text, start, numeralEnd) ?? readPrefix(text, start) ?? readSuffix(text, end);
}

function bounded(mention: HanMention, relation: Relation): HanMention {
  const { value, margin } = mention;
  return {
    ...mention,
    relation,
    high: relation.startsWith('>') ? null : mention.high,
    low: relation.startsWith('<') ? null : mention.low,
    margin: relation === '~' && value !== null ? Math.max(margin, Math.abs(value) * hedge) : margin,
  };
}

const plain = (relation: Relation | undefined): boolean =>
  relation === undefined || relation === '=' || relation === '~';

/** 一个, 一种: the article, unless the thing is told to be one. */
const isArticle = (
  text: string,
  { start, end }: FoundNumeral,
  classifier: string,
  bound: RelationRead | undefined,
): boolean =>
  !bound && end === start + 1 && digits.get(text.charAt(start)) === 1 && articleClassifiers.has(classifier);

function droppedFor(numeral: FoundNumeral, isArticleUse: boolean): string | undefined {
  if (numeral.isOrdinal) return 'a place in an order';
  return isArticleUse ? 'an article' : undefined;
}

/** Reads the quantity of one number: its unit, its counting word, and the words that bound it. */
export function readSingle(text: string, numeral: FoundNumeral): HanMention | undefined {
  const unit = readUnit(text, numeral);
  const counted = unit.unit === '1' || numeral.isPercent ? readClassifier(text, numeral.end) : undefined;
  const classifier = unit.unit === '1' ? (counted?.word ?? '') : '';
  if (!isNumber(text, numeral, unit, classifier)) return undefined;
  const end = unit.unit === '1' ? numeral.end : unit.end;
  const behind = classifier ? (counted?.end ?? end) : end;
  const { factor = 1, plus = 0 } = unit;
  const scaled = (value: number): number => sum([multiply(value, factor), plus]);
  const value = numeral.value === null || numeral.high !== undefined ? null : scaled(numeral.value);
  const low = numeral.value === null ? null : scaled(numeral.value);
  const bound = relationOf(text, unit.start, numeral.end, behind);
  const own = numeral.relation ?? (unit.more ? '>' : undefined);
  const relation = plain(bound?.relation) ? (own ?? bound?.relation) : bound?.relation;
  const isRange = numeral.high !== undefined;
  const dropped = droppedFor(numeral, isArticle(text, numeral, classifier, bound));
  const mention: HanMention = {
    numeral,
    start: unit.start,
    end,
    from: Math.min(unit.start, bound?.start ?? unit.start),
    to: Math.max(behind, bound && bound.end > unit.start ? bound.end : behind),
    value,
    low,
    high: isRange ? scaled(numeral.high ?? 0) : low,
    margin: multiply(plus ? 0.1 : numeral.margin, factor),
    unit: unit.unit,
    relation: isRange ? 'range' : '=',
    isRange,
    isAge: unit.isAge ?? false,
    isFraction: numeral.isFraction,
    classifier,
    parser: unit.parser,
    ...(bound && { bound: bound.word }),
    ...(dropped !== undefined && { dropped }),
  };
  return relation === undefined || isRange ? mention : bounded(mention, relation);
}
