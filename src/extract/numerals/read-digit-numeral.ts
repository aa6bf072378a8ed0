import { dozenWords } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { Numeral } from './numeral.js';
import { readAddends } from './read-addends.js';
import { readDigits } from './read-digits.js';
import { readDigitFraction } from './read-digit-fraction.js';
import { partNumeral } from './part-numeral.js';
import { readPower } from './read-power.js';
import { readScale } from './read-scale.js';
import { scaleUp } from './scale-up.js';
import { spacedEnd } from './spaced-end.js';

const moneySign = /[$£€¥₹=]$|^R[Mps]|^PS$|^[A-Z]{2,3}$/u;
/** Between two amounts of which the first alone has the sign: "£2m-3m". */
const joinsAmounts: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and', 'or']);

/** Whether a sign of money stands before a number, or before the number that it is joined to. */
function isMoney(tokens: readonly Token[], first: number): boolean {
  const signs = (at: number): boolean => moneySign.test(tokens[at]?.text ?? '');
  if (signs(first - 1) || !joinsAmounts.has(tokens[first - 1]?.lower ?? '')) return signs(first - 1);
  const number = tokens[first - 2]?.tag === 'number' ? first - 2 : first - 3;
  return tokens[number]?.tag === 'number' && signs(number - 1);
}

const rupees = /^(?:₹|rs\.?|inr|rupees?|lakhs?|crores?)$/i;
const wellSpaced = /^\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+$/;

/** How many zeros the digits end in, from the end: a search would try each run of zeros inside. */
function trailingZeros(digits: string): number {
  let zeros = 0;
  while (digits.charAt(digits.length - 1 - zeros) === '0') zeros++;
  return zeros;
}

/** Five times a power of ten; the number nearest to it as written, which a product may miss by a bit. */
const halfOf = (power: number): number => (power === -1 ? 0.5 : Number(`5e${power}`));

/** Half a unit of the last digit; two or more zeros at the end of a plain integer are taken as rounded. */
function marginOf(digits: string, decimals: number, power: number): number {
  const isPlain = !decimals && !power && Number(digits) > 0;
  const zeros = isPlain ? trailingZeros(digits) : 0;
  return halfOf(power - decimals - 1 + (zeros >= 2 ? zeros : 0));
}

/** Right behind the digits of a number in scientific notation, or behind one blank. */
const powerSigns: ReadonlySet<string> = new Set('×xXeE^');

/** "6.23x10^-4" */
function readScientific(text: string, tokens: readonly Token[], first: number): Numeral | undefined {
  const { start = 0, end = 0 } = tokens[first] ?? {};
  if (!powerSigns.has(text.charAt(end)) && !powerSigns.has(text.charAt(end + 1))) return undefined;
  const read = readPower(text, start);
  if (!read) return undefined;
  let next = first + 1;
  while ((tokens[next]?.end ?? Infinity) <= read.end) next++;
  const margin = Number(`5e${String(read.power - 1)}`);
  return { first, next, value: read.value, margin, written: 'digits', readings: [], scaled: true };
}

/** "1/16" */
function readFraction(tokens: readonly Token[], first: number): Numeral | undefined {
  const read = readDigitFraction(tokens, first);
  return read && partNumeral(first, read, 'digits');
}

/** Reads the number that starts with digits at a token: "118,000", "30 000", "2½", "1.2 million", "£5m". */
export function readDigitNumeral(text: string, tokens: readonly Token[], first: number): Numeral {
  const special = readScientific(text, tokens, first) ?? readFraction(tokens, first);
  if (special) return special;
  const end = spacedEnd(text, tokens, first);
  const run = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const before = tokens[first - 1]?.text ?? '';
  const { digits, decimals, readings } = readDigits(
    end > first + 1 && wellSpaced.test(run) ? run.replace(/\D/g, '') : run,
    rupees.test(before) || rupees.test(tokens[end]?.text ?? ''),
  );
  const part = decimals ? undefined : readDigitFraction(tokens, end);
  const { power, next } = readScale(tokens, part?.next ?? end, isMoney(tokens, first));
  const isWhole = !decimals && !readings.length;
  const more = isWhole ? readAddends(tokens, next, power) : { value: 0, power, next };
  const isDozens = dozenWords.has(tokens[next]?.lower ?? '');
  const written = decimals ? Number(`${digits}e-${decimals}`) : Number(digits);
  const value = written + (part ? part.over / part.under : 0);
  return {
    first,
    next: isDozens ? next + 1 : more.next,
    value: readings.length ? null : scaleUp(isDozens ? 12 * value : value, power) + more.value,
    margin: marginOf(digits, decimals, more.power),
    written: 'digits',
    readings: readings.map((reading) => ({ ...reading, value: scaleUp(reading.value, power) })),
    scaled: power > 0,
    ...(power > 0 && { scale: power }),
  };
}
