import type { Reading, Relation } from '../../../model/quantity.js';
import {
  bigUnits,
  digits,
  moreSigns,
  openDigits,
  scaleOfUnit,
  smallUnits,
  tens,
} from '../../languages/zh/numerals.js';
import { scaleUp } from '../../numerals/scale-up.js';
import { skipBlanks } from '../skip-blanks.js';
import { readLiteral } from './read-literal.js';
import { Tally, type Pending } from './tally.js';

/** A number without sign or fraction, from where it was asked for. */
export interface Amount {
  end: number;
  value: number | null;
  high?: number;
  margin: number;
  relation?: Relation;
  written: 'digits' | 'words';
  readings: Reading[];
  scaled: boolean;
  positional: boolean;
}

/** What is read so far, and where the next sign is looked for. */
interface State {
  text: string;
  end: number;
  tally: Tally;
  relation?: Relation;
  written: 'digits' | 'words';
  /** Nothing but further scales may follow: 十余万, 3.2万多. */
  closed: boolean;
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/** The power of ten of a scale sign; undefined where it begins another word: 千瓦, 百分点. */
function scaleOf(text: string, at: number): number | undefined {
  const sign = text.charAt(at);
  const power = smallUnits.get(sign) ?? bigUnits.get(sign);
  if (power === undefined) return undefined;
  const next = skipBlanks(text, at + 1);
  const isPoint =
    sign === '百' && text.charAt(next) === '分' && text.charAt(skipBlanks(text, next + 1)) === '点';
  return isPoint || (next < text.length && scaleOfUnit[sign]?.includes(text.charAt(next)))
    ? undefined
    : power;
}

/** More digits than any number has; what goes beyond is no number, whatever it is. */
const longestRun = 24;

/** The digits that stand one behind the other, and where they end. */
function hanRun(text: string, start: number): { values: number[]; end: number } {
  const values: number[] = [];
  let end = start;
  for (let value = digits.get(text.charAt(end)); value !== undefined; value = digits.get(text.charAt(end))) {
    if (values.length < longestRun) values.push(value);
    end++;
  }
  return { values, end };
}

/** Two digits in a row are an approximate pair, 二三十 or 三五个; more of them, or 〇 among them, are read off one by one. */
function pendingOf(values: readonly number[]): Pending {
  const [first = 0, second] = values;
  const pending = { decimals: 0, zeros: 0, single: values.length === 1, positional: values.length > 1 };
  const isPair =
    second !== undefined &&
    values.length === 2 &&
    first > 0 &&
    (second === first + 1 || (first === 3 && second === 5));
  return isPair ? { ...pending, value: first, high: second } : { ...pending, value: Number(values.join('')) };
}

function takeHanDigits(state: State, at: number): boolean {
  const { text, tally } = state;
  const { values, end } = hanRun(text, at);
  // 零 behind a scale holds a place empty.
  if (values[0] === 0 && tally.endsInScale) {
    tally.skipPlace();
    values.shift();
  }
  if (values.length && !tally.digits(pendingOf(values))) return false;
  state.end = end;
  return true;
}

/** Digits behind a blank go on with the number only where a scale of their own follows: 7万 5千. */
function takeLiteral(state: State, at: number): boolean {
  const { text, tally, end } = state;
  const literal = readLiteral(text, at);
  if (!literal || literal.value === null) return false;
  if (at > end && scaleOf(text, skipBlanks(text, literal.end)) === undefined) return false;
  const { value, decimals, zeros } = literal;
  const single = literal.end === at + 1;
  if (!tally.digits({ value, decimals, zeros, single, positional: false })) return false;
  if (!tally.endsInScale) state.written = 'digits';
  state.end = literal.end;
  return true;
}

/** 多, 余, 几 and 来 behind a round number; before a scale, or at the end before what is counted. */
function takeMore(state: State, at: number): boolean {
  const { text, tally } = state;
  const sign = text.charAt(at);
  const next = skipBlanks(text, at + 1);
  const beforeScale = bigUnits.has(text.charAt(next)) && scaleOf(text, next) !== undefined;
  const round = tally.endsInScale || (tally.pending !== undefined && tally.pending.zeros > 0);
  if (!round && !(beforeScale && sign !== '来')) return false;
  if (at > state.end && !beforeScale) return false;
  // 20来 is "20-odd" before a counting word only; 来 also means to come.
  if (sign === '来' && !/^[个名人岁年天次户家件起块只条万]/u.test(text.slice(at + 1, at + 2))) return false;
  state.relation = '>';
  state.end = at + 1;
  state.closed = !beforeScale;
  return true;
}

/** 点 and the digits behind it. */
function takeDecimals(state: State, at: number): boolean {
  const { text, tally } = state;
  const from = skipBlanks(text, at + 1);
  const { values, end } = hanRun(text, from);
  const written = values.length ? values.join('') : (/^\d+/.exec(text.slice(from, from + 20))?.[0] ?? '');
  if (!written || tally.isEmpty) return false;
  tally.decimals(written);
  state.end = values.length ? end : from + written.length;
  return true;
}

/** Takes in the sign at the end of what is read; false where the number ends before it. */
function takeNext(state: State): boolean {
  const { text, tally } = state;
  const at = tally.isEmpty ? state.end : skipBlanks(text, state.end);
  const sign = text.charAt(at);
  const scale = scaleOf(text, at);
  if (scale !== undefined) {
    if (state.closed || !(smallUnits.has(sign) ? tally.smallScale(scale) : tally.bigScale(scale)))
      return false;
    state.end = at + 1;
    return true;
  }
  if (state.closed || state.relation) return false;
  if (digits.has(sign)) return takeHanDigits(state, at);
  if (isDigit(sign) || (sign === '.' && tally.isEmpty)) return takeLiteral(state, at);
  if (sign === '点') return takeDecimals(state, at);
  const ten = tens.get(sign);
  if (ten !== undefined && tally.tens(ten)) {
    state.end = at + 1;
    return true;
  }
  return moreSigns.has(sign) && !tally.isEmpty && takeMore(state, at);
}

/** 几十, 数百万: a digit that is not told, and so at least one. */
function openDigit(state: State, at: number): void {
  if (!openDigits.has(state.text.charAt(at)) || scaleOf(state.text, at + 1) === undefined) return;
  state.tally.digits({ value: 1, decimals: 0, zeros: 0, single: false, positional: false });
  state.relation = '>';
  state.end = at + 1;
}

/** Digits that can't be read as one number keep all their readings, scaled by what follows: 3,2016万. */
function malformed(text: string, start: number): Amount | undefined {
  const literal = readLiteral(text, start);
  if (!literal || literal.value !== null) return undefined;
  const at = skipBlanks(text, literal.end);
  const power = bigUnits.has(text.charAt(at)) ? (scaleOf(text, at) ?? 0) : 0;
  return {
    end: power ? at + 1 : literal.end,
    value: null,
    margin: Number(`5e${power - 1}`),
    written: 'digits',
    readings: literal.readings.map(({ value, why }) => ({ value: scaleUp(value, power), why })),
    scaled: power > 0,
    positional: false,
  };
}

/** Reads the amount that starts at a place: 26.2万, 三千二百万, 十几万, 1亿5000万, 二三十, 3,2016. */
export function readAmount(text: string, start: number): Amount | undefined {
  const bad = malformed(text, start);
  if (bad) return bad;
  const state: State = { text, end: start, tally: new Tally(), written: 'words', closed: false };
  openDigit(state, start);
  // A bare scale is one of it: 万亿, 百万.
  if (bigUnits.has(text.charAt(start)))
    state.tally.digits({ value: 1, decimals: 0, zeros: 0, single: false, positional: false });
  while (takeNext(state));
  const { tally, end, written, relation } = state;
  if (end === start) return undefined;
  const { value, high, margin, scaled } = tally.total();
  const positional = tally.pending?.positional === true && !tally.endsInScale && high === undefined;
  return {
    end,
    value,
    margin,
    written,
    readings: [],
    scaled,
    positional,
    ...(high === undefined ? {} : { high }),
    ...(relation && { relation }),
  };
}
