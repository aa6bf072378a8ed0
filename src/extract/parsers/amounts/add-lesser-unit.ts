import { scales } from '../../languages/en/numbers.js';
import { lesserUnits } from '../../languages/en/units.js';
import type { Numeral } from '../../numerals/numeral.js';
import { readWordFraction } from '../../numerals/read-word-fraction.js';
import type { Sentence } from '../../sentence.js';
import type { Tag } from '../../tokens/token.js';
import type { Mention } from '../mention.js';
import { readMeasure } from '../units/read-measure.js';
import { readPerUnit } from '../units/read-per-unit.js';
import type { UnitRead } from '../units/unit-read.js';

const joins = /^(?:,?\s+(?:and\s+)?)?$/;

/** Behind "in", these show that it is the preposition: "5 ft 2 in the morning". */
const objects: ReadonlySet<Tag | undefined> = new Set(['det', 'name', 'noun', 'number', 'pron', 'ing']);

/** "5 ft 2 in long": behind these words it never is. */
const sizes: ReadonlySet<string> = new Set('tall long high wide deep thick across'.split(' '));

/** "5 ft 2 in", "5ft 2in tall": inches only behind feet. */
function readUnit(sentence: Sentence, whole: Mention, at: number): UnitRead | undefined {
  const isInch = whole.unit === '[ft_i]' && sentence.tokens[at]?.lower === 'in';
  const isGlued = sentence.tokens[at]?.start === sentence.tokens[at - 1]?.end;
  const behind = sentence.tokens[at + 1];
  if (isInch && (isGlued || sizes.has(behind?.lower ?? '') || !objects.has(behind?.tag)))
    return { unit: '[in_i]', next: at + 1 };
  // "2h 15m" holds no metres.
  if (whole.unit === 'h' && isGlued && sentence.tokens[at]?.text === 'm')
    return { unit: 'min', next: at + 1 };
  return readMeasure(sentence, sentence.tokens[at]?.text === '-' ? at + 1 : at);
}

/** The whole with more of its unit behind it, up to the token `next`. */
function addUp(sentence: Sentence, whole: Mention, more: number, margin: number, next: number): Mention {
  const value = (whole.value ?? 0) + more;
  const end = sentence.tokens[next - 1]?.end ?? whole.end;
  const unit = whole.unit + readPerUnit(sentence, next).unit;
  return { ...whole, value, low: value, high: value, margin, unit, next, end };
}

/** "a year and a half", but not "two hours and a half mile" or "two days and a half million boats" */
function addPart(sentence: Sentence, whole: Mention): Mention | undefined {
  const { tokens } = sentence;
  if (tokens[whole.next]?.lower !== 'and') return undefined;
  const part = readWordFraction(tokens, whole.next + 1);
  if (!part || part.over !== 1 || (part.under !== 2 && part.under !== 4)) return undefined;
  if (readMeasure(sentence, part.next) || scales.has(tokens[part.next]?.lower ?? '')) return undefined;
  return addUp(sentence, whole, 1 / part.under, 0.5 / part.under, part.next);
}

/** "5 ft 2 in", "3 hours and 20 minutes", "six pounds four ounces", "a year and a half": one quantity, in the larger unit. */
export function addLesserUnit(
  sentence: Sentence,
  whole: Mention,
  numeral: Numeral | undefined,
): Mention | undefined {
  const lesser = lesserUnits[whole.unit];
  if (!Number.isInteger(whole.value)) return undefined;
  const part = addPart(sentence, whole);
  if (part || !lesser || !numeral?.value) return part;
  const { tokens, text } = sentence;
  const isBetween = tokens[whole.first - 1]?.lower === 'between';
  if (isBetween || !joins.test(text.slice(whole.end, tokens[numeral.first]?.start))) return undefined;
  const read = readUnit(sentence, whole, numeral.next);
  if (read?.unit !== lesser.unit || numeral.value >= lesser.count) return undefined;
  return addUp(sentence, whole, numeral.value / lesser.count, numeral.margin / lesser.count, read.next);
}
