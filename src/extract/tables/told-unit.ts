import { currencyCodes, currencyNames, currencySigns } from '../languages/en/currencies.js';
import { unitSymbols } from '../languages/en/unit-symbols.js';
import { unitNames } from '../languages/en/units.js';
import { currencyLemma } from '../numerals/currency-lemma.js';
import { anyOf } from '../patterns/any-of.js';
import { nounLemma } from '../tokens/noun-lemma.js';

/** What a title says of the figures below it: their unit, and by how much they are to be multiplied. */
export interface ToldUnit {
  unit: string;
  scale: number;
}

const scales: Readonly<Record<string, number>> = {
  ...{ k: 1e3, "'000": 1e3, "'000s": 1e3, '000': 1e3, '000s': 1e3, thousand: 1e3, thousands: 1e3 },
  ...{ m: 1e6, mn: 1e6, mln: 1e6, million: 1e6, millions: 1e6 },
  ...{ bn: 1e9, billion: 1e9, billions: 1e9, tn: 1e12, trillion: 1e12, trillions: 1e12 },
};
const scale = anyOf(Object.keys(scales));
const money = anyOf([...Object.keys(currencySigns), ...currencyCodes]);

/** "€m", "US$ million", "EUR '000" */
const moneyFirst = new RegExp(String.raw`^(${money})(?:\s?(${scale}))?$`, 'u');
/** "million euros", "thousands of tonnes", "000s", "tonnes", "million €" */
const scaleFirst = new RegExp(String.raw`^(?:(${scale})\b\s?(?:of\s)?)?(.*)$`, 'iu');

function unitNamed(name: string): string | undefined {
  if (name === '%' || /^per ?cent$/i.test(name)) return '%';
  const lower = name.toLowerCase();
  const known: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [currencySigns, name],
    [currencyNames, currencyLemma(lower)],
    [unitNames, lower],
    [unitNames, nounLemma(lower)],
    [unitSymbols, name],
  ];
  const table = known.find(([units, key]) => Object.hasOwn(units, key));
  return currencyCodes.has(name) ? name : table?.[0][table[1]];
}

function read(text: string): ToldUnit | undefined {
  const [, sign, behind] = moneyFirst.exec(text) ?? [];
  if (sign !== undefined) return { unit: currencySigns[sign] ?? sign, scale: scales[behind ?? ''] ?? 1 };
  const [, word, name = ''] = scaleFirst.exec(text) ?? [];
  // A bare "m" is as likely metres, and "k" anything.
  const times =
    word !== undefined && (word.length > 1 || name !== '') ? scales[word.toLowerCase()] : undefined;
  if (name === '') return times === undefined ? undefined : { unit: '1', scale: times };
  const unit = unitNamed(times === undefined ? text : name);
  return unit === undefined ? undefined : { unit, scale: times ?? 1 };
}

/** The unit in what a title says: all of it, or what stands in its brackets, behind its last comma or behind "in". */
export function toldUnit(title: string): ToldUnit | undefined {
  const bracket = /\(([^()]*)\)/.exec(title)?.[1];
  const parts = [bracket, title, title.split(',').at(-1), title.split(/\bin\b/i).at(-1)];
  for (const part of parts) {
    const found = part && read(part.replace(/^\s*in\s|[:.]\s*$/gi, '').trim());
    if (found) return found;
  }
  return undefined;
}
