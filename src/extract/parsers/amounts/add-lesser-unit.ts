import { lesserUnits } from '../../languages/en/units.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Sentence } from '../../sentence.js';
import type { Tag } from '../../tokens/token.js';
import type { Mention } from '../mention.js';
import { readMeasure } from '../units/read-measure.js';
import { readPerUnit } from '../units/read-per-unit.js';
import type { UnitRead } from '../units/unit-read.js';

const joins = /^(?:,?\s+(?:and\s+)?)?$/;

/** Behind "in", these show that it is the preposition: "5 ft 2 in the morning". */
const objects: ReadonlySet<Tag | undefined> = new Set(['det', 'name', 'noun', 'number', 'pron', 'ing']);

/** "5 ft 2 in", "5ft 2in tall": inches only behind feet. */
function readUnit(sentence: Sentence, whole: Mention, at: number): UnitRead | undefined {
  const isInch = whole.unit === '[ft_i]' && sentence.tokens[at]?.lower === 'in';
  const isGlued = sentence.tokens[at]?.start === sentence.tokens[at - 1]?.end;
  if (isInch && (isGlued || !objects.has(sentence.tokens[at + 1]?.tag)))
    return { unit: '[in_i]', next: at + 1 };
  return readMeasure(sentence, sentence.tokens[at]?.text === '-' ? at + 1 : at);
}

/** "5 ft 2 in", "3 hours and 20 minutes", "six pounds four ounces": one quantity, in the larger unit. */
export function addLesserUnit(
  sentence: Sentence,
  whole: Mention,
  numeral: Numeral | undefined,
): Mention | undefined {
  const lesser = lesserUnits[whole.unit];
  if (!lesser || !Number.isInteger(whole.value) || !numeral?.value) return undefined;
  const { tokens, text } = sentence;
  const isBetween = tokens[whole.first - 1]?.lower === 'between';
  if (isBetween || !joins.test(text.slice(whole.end, tokens[numeral.first]?.start))) return undefined;
  const read = readUnit(sentence, whole, numeral.next);
  if (read?.unit !== lesser.unit || numeral.value >= lesser.count) return undefined;
  const value = (whole.value ?? 0) + numeral.value / lesser.count;
  return {
    ...whole,
    value,
    low: value,
    high: value,
    margin: numeral.margin / lesser.count,
    unit: whole.unit + readPerUnit(sentence, read.next),
    next: read.next,
    end: tokens[read.next - 1]?.end ?? whole.end,
  };
}
