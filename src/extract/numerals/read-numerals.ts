import { scales, suffixScales, vulgarFractions } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { Numeral } from './numeral.js';
import { readDigits } from './read-digits.js';
import { readWords } from './read-words.js';

const thinSpaces = /^[ \u00A0\u2009\u202F]$/;
const between = (text: string, left: Token, right: Token): string => text.slice(left.end, right.start);

/** "30 000": groups of three after single blanks. "3 2016" looks like one and is judged by readDigits. */
function spacedEnd(text: string, tokens: readonly Token[], first: number): number {
  let next = first + 1;
  const head = tokens[first];
  if (!head || !/^\d{1,3}$/.test(head.text)) return next;
  for (let group = tokens[next]; group?.tag === 'number'; group = tokens[next]) {
    const left = tokens[next - 1];
    if (!left || !thinSpaces.test(between(text, left, group)) || !/^\d{3,5}$/.test(group.text)) break;
    if (group.text.length > 3 && next > first + 1) break;
    next++;
    if (group.text.length > 3) break;
  }
  return next;
}

/** The power of ten that a scale word or letter behind the digits stands for, and the token after it. */
function readScale(tokens: readonly Token[], next: number, isMoney: boolean): [number, number] {
  let power = 0;
  const last = tokens[next - 1];
  const suffix = tokens[next];
  if (!last || !suffix) return [0, next];
  const glued = suffix.start === last.end ? suffixScales.get(suffix.lower) : undefined;
  const after = tokens[next + 1];
  // "1.3m people" are millions, "1.3m tall" and "600m" are metres.
  const certain = suffix.lower.length > 1 || suffix.lower === 'k' || suffix.lower === 'b' || isMoney;
  if (glued !== undefined && (certain || (suffix.lower === 'm' && after?.tag === 'noun' && /s$|people/.test(after.lower))))
    return [glued, next + 1];
  let at = next;
  for (let word = tokens[at]; word; word = tokens[at]) {
    const scale = scales.get(word.lower);
    const hyphen = word.text === '-' ? scales.get(tokens[at + 1]?.lower ?? '') : undefined;
    if (scale !== undefined) at++;
    else if (hyphen !== undefined) at += 2;
    else break;
    power += scale ?? hyphen ?? 0;
  }
  return [power, at];
}

const zeros = (digits: string): number => /0*$/.exec(digits)?.[0].length ?? 0;

/** Half a unit of the last digit; two or more zeros at the end of a plain integer are taken as rounded. */
function marginOf(digits: string, decimals: number, power: number): number {
  const plainZeros = !decimals && !power && Number(digits) > 0 ? zeros(digits) : 0;
  return Number(`5e${String(power - decimals - 1 + (plainZeros >= 2 ? plainZeros : 0))}`);
}

function fromDigits(text: string, tokens: readonly Token[], first: number): Numeral {
  const spaced = spacedEnd(text, tokens, first);
  const start = tokens[first]?.start ?? 0;
  const written = text.slice(start, tokens[spaced - 1]?.end);
  const before = tokens[first - 1]?.text ?? '';
  const money = /[$£€¥₹]$|^R[Mps]/u.test(before);
  const wellSpaced = /^\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+$/.test(written);
  const read = readDigits(wellSpaced ? written.replace(/\D/g, '') : written, /^(?:₹|rs\.?|inr)$/i.test(before));
  const vulgar = vulgarFractions.get(tokens[spaced]?.text ?? '');
  const [power, next] = readScale(tokens, vulgar ? spaced + 1 : spaced, money);
  const scaled = (value: number): number => Number(`${String(value)}e${String(power)}`);
  const value = vulgar ? Number(read.digits) + vulgar[0] / vulgar[1] : Number(`${read.digits}e-${String(read.decimals)}`);
  return {
    first,
    next,
    value: read.readings.length ? null : scaled(value),
    margin: marginOf(read.digits, read.decimals, power),
    written: 'digits',
    readings: read.readings.map((reading) => ({ ...reading, value: scaled(reading.value) })),
    scaled: power > 0,
  };
}

function fromWords(tokens: readonly Token[], first: number): Numeral | undefined {
  const read = readWords(tokens, first);
  if (!read) return undefined;
  const margin = 10 ** read.power / 2;
  return { first, next: read.next, value: read.value, margin, written: 'words', readings: [], scaled: read.power > 2 };
}

/** Every number among the tokens of one sentence, in order, those under `masked` token indices left out. */
export function readNumerals(text: string, tokens: readonly Token[], masked: ReadonlySet<number>): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const numeral =
      !token || masked.has(at)
        ? undefined
        : /^\d/.test(token.text)
          ? fromDigits(text, tokens, at)
          : fromWords(tokens, at);
    if (numeral) numerals.push(numeral);
    at = numeral ? numeral.next : at + 1;
  }
  return numerals;
}
