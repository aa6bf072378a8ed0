import { currencyCodes, currencyNames, currencySigns } from '../languages/en/currencies.js';
import { unitSymbols } from '../languages/en/unit-symbols.js';
import { perUnits, unitNames } from '../languages/en/units.js';
import { anyOf } from '../patterns/any-of.js';
import { currencyLemma } from '../numerals/currency-lemma.js';
import { nounLemma } from '../tokens/noun-lemma.js';

/** What the title of a column says of the numbers under it. */
export interface TitleUnit {
  unit: string;
  /** So many powers of ten they are to be moved by: 6 under "£m". */
  power: number;
}

const powers: Readonly<Record<string, number>> = {
  ...{ k: 3, "'000": 3, '’000': 3, '000': 3, '000s': 3, thousand: 3, thousands: 3 },
  ...{ m: 6, mn: 6, mln: 6, mio: 6, million: 6, millions: 6 },
  ...{ b: 9, bn: 9, billion: 9, billions: 9, tn: 12, trillion: 12, trillions: 12 },
};

/** "Output (TWh)", "Sales, £m", "Catch in tonnes", and the title that is nothing else: "%", "Tonnes". */
const last =
  /(?:\((?<bracket>[^()]+)\)|,\s(?<behind>[^,()]+)|^(?:[^(),]+\sin\s(?<named>[^(),]+)|(?<whole>[^(),]+)))$/;
const leads = /^(?:in|as|per)\s(?=\S)|^as a\s/i;
const percent = /^(?:%|per ?cent|pct)(?:\s(?:of|change|share)\b.*)?$/i;
const points = /^(?:%|percentage|per ?cent)[\s-]?(?:points?|pts?)$|^pps?$/i;
const money = new RegExp(
  String.raw`^(?:(?<sign>${anyOf(Object.keys(currencySigns))}|[A-Z]{3})\s?(?<after>\S+)?|(?<before>\S+)\s(?:of\s)?(?<name>\p{L}[\p{L}\s.]*)|(?<alone>\p{L}+))$`,
  'u',
);

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What a sign, a code or a name of money or of a measure is. */
function unitOf(written: string): string | undefined {
  const lower = written.toLowerCase();
  return (
    own(currencySigns, written) ??
    (currencyCodes.has(written) ? written : undefined) ??
    own(unitSymbols, written) ??
    own(unitNames, nounLemma(lower)) ??
    own(currencyNames, currencyLemma(lower))
  );
}

function readMoney(written: string): TitleUnit | undefined {
  const { sign, after, before, name, alone } = money.exec(written)?.groups ?? {};
  const unit = unitOf(sign ?? name ?? alone ?? '');
  const scale = after ?? before;
  const power = scale === undefined ? 0 : own(powers, scale.toLowerCase());
  return unit === undefined || power === undefined ? undefined : { unit, power };
}

/** "t/ha", "€ per tonne", "£m a year": so much for one of another measure. */
const ratio = /^(?<amount>\S(?:.*\S)?)\s?(?:\/\s?|\b(?:per|an?)\s)(?<base>\S+)$/;

function readRatio(written: string): TitleUnit | undefined {
  const { amount, base } = ratio.exec(written)?.groups ?? {};
  if (amount === undefined || base === undefined) return undefined;
  const per = own(unitSymbols, base) ?? own(perUnits, nounLemma(base.toLowerCase()));
  const counted = per === undefined ? undefined : readPlain(amount, false);
  return counted && { ...counted, unit: `${counted.unit}/${per!}` };
}

const read = (written: string, isWhole: boolean): TitleUnit | undefined =>
  readPlain(written, isWhole) ?? readRatio(written);

function readPlain(written: string, isWhole: boolean): TitleUnit | undefined {
  if (points.test(written)) return { unit: '%{point}', power: 0 };
  if (percent.test(written)) return { unit: '%', power: 0 };
  const unit = unitOf(written) ?? own(unitSymbols, written);
  if (unit !== undefined) return { unit, power: 0 };
  const power = own(powers, written.toLowerCase());
  // "Millions" alone says how the numbers are written, "m" may say anything.
  if (power !== undefined) return isWhole ? undefined : { unit: '1', power };
  return readMoney(written);
}

/** "Depth (m)"; but "Passengers (m)" are millions, or who knows. */
const inMetres = /\b(?:depth|height|length|width|altitude|elevation|distance|level|rise)s?\b/i;

/** The unit that a title gives to the numbers of its column: "Output (TWh)", "£m", "Share, %"; undefined for others. */
export function unitOfTitle(title: string): TitleUnit | undefined {
  const { bracket, behind, named, whole } = last.exec(title.trim())?.groups ?? {};
  const written = (bracket ?? behind ?? named ?? whole)?.trim().replace(leads, '');
  // "Change on 2025 (points)": of the percentages beside it.
  if (/^(?:points|pts)$/i.test(written ?? '') && /\bchange\b/i.test(title))
    return { unit: '%{point}', power: 0 };
  if (written === 'm' && !inMetres.test(title)) return undefined;
  return written ? read(written, whole !== undefined) : undefined;
}
