import { multiply } from '../../../model/decimal.js';
import type { Numeral } from '../../numerals/numeral.js';
import { readScale } from '../../numerals/read-scale.js';
import type { Sentence } from '../../sentence.js';
import { makeMention } from '../make-mention.js';
import type { Mention } from '../mention.js';
import { readCurrencyName } from '../units/read-currency-name.js';
import { readPerUnit } from '../units/read-per-unit.js';

/** An amount, and the power of ten that its unit is of its currency: -2 for cents. */
export interface NamedAmount {
  mention: Mention;
  power: number;
}

/** A hyphen joins the word to its number: "a two-million-euro bridge". */
const afterHyphen = ({ tokens }: Sentence, at: number): number => (tokens[at]?.text === '-' ? at + 1 : at);

/** The mention with each of its numbers moved by so many powers of ten: "12 cents" are 0.12 dollars. */
function movedBy(power: number, mention: Mention): Mention {
  const moved = (value: number): number => multiply(value, 10 ** power);
  const value = mention.value === null ? null : moved(mention.value);
  const readings = mention.readings.map((reading) => ({ ...reading, value: moved(reading.value) }));
  return { ...mention, value, low: value, high: value, margin: moved(mention.margin), readings };
}

/** "36.52 billion yuan", "12 cents", "75 USD million" */
export function readNamedAmount(sentence: Sentence, numeral: Numeral): NamedAmount | undefined {
  const name = readCurrencyName(sentence, afterHyphen(sentence, numeral.next));
  if (!name) return undefined;
  const unit = name.unit + readPerUnit(sentence, name.next).unit;
  const scale = numeral.scaled ? undefined : readScale(sentence.tokens, name.next, false);
  const power = name.power ?? 0;
  const mention = makeMention(sentence, numeral, {
    unit,
    next: scale?.next ?? name.next,
    parser: 'money',
  });
  const moved = power + (scale?.power ?? 0);
  return { mention: moved ? movedBy(moved, mention) : mention, power };
}
