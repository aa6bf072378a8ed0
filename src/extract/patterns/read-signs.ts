import type { Span } from '../../model/span.js';
import {
  denominators,
  dozenWords,
  scales,
  smallNumbers,
  vaguePlurals,
  vulgarFractions,
} from '../languages/en/numbers.js';
import { masks } from '../masks/index.js';
import { timeParsers } from '../times/parsers/index.js';
import { ascii } from './ascii.js';
import { bitOf } from './bit-of.js';
import { shapes } from './shapes.js';
import { shapesAt, type Shape } from './shapes-at.js';
import type { Signs } from './signs.js';
import { TriggerTable, type TriggerRow } from './trigger-table.js';

const table = new TriggerTable();
for (const words of [smallNumbers, scales, denominators, vaguePlurals])
  for (const word of words.keys()) table.add(word, { number: true });
for (const word of dozenWords) table.add(word, { number: true });
for (const sign of [...vulgarFractions.keys(), ...Array.from('０１２３４５６７８９')])
  table.add(sign, { number: true });

/** Notes the triggers of a list; returns the bits of those that name none, and look at every sentence. */
function addTriggers(list: readonly { trigger?: readonly string[] }[], of: 'masks' | 'times'): number {
  let always = 0;
  list.forEach(({ trigger }, at) => {
    if (!trigger) always |= bitOf(at);
    for (const word of trigger ?? []) table.add(word, { [of]: bitOf(at) });
  });
  return always;
}

const always = { masks: addTriggers(masks, 'masks'), times: addTriggers(timeParsers, 'times') };

/** What each shape of digits sets off. */
const rows = new Map(Object.values(shapes).map((shape) => [shape, table.get(shape)]));

const { letter, digit, kindAt } = ascii;
const { extend } = TriggerTable;

/** Reads the signs of one stretch of text. */
class SignReader implements Signs {
  number = false;
  han = false;
  masks = always.masks;
  times = always.times;

  read(text: string, start: number, end: number): this {
    for (let at = start; at < end;) {
      const code = text.charCodeAt(at);
      const kind = kindAt(text, at);
      if (kind === letter) at = this.#readWord(text, at, end);
      else if (kind === digit) at = this.#readDigits(text, at, end);
      else {
        if (code !== 32) this.#readSign(code);
        at++;
      }
    }
    return this;
  }

  /** A word for a number is none inside a longer one: "two_2". */
  #readWord(text: string, start: number, end: number): number {
    let hash = 0;
    let at = start;
    do hash = extend(hash, text.charCodeAt(at++) | 32);
    while (at < end && kindAt(text, at) === letter);
    const row = table.find(hash);
    if (row) {
      this.#take(row);
      this.number ||=
        row.number && kindAt(text, at) < digit && (start === 0 || kindAt(text, start - 1) < digit);
    }
    return at;
  }

  #readDigits(text: string, start: number, end: number): number {
    let hash = 0;
    let at = start;
    do hash = extend(hash, text.charCodeAt(at++));
    while (at < end && kindAt(text, at) === digit);
    this.number = true;
    if (at - start < 3) this.#take(table.find(hash));
    shapesAt(text, start, at, this.#takeShape);
    return at;
  }

  #readSign(code: number): void {
    this.han ||= code >= 0x3400 && code <= 0x9fff;
    const row = table.find(code);
    if (!row) return;
    this.number ||= row.number;
    this.#take(row);
  }

  readonly #takeShape = (shape: Shape): void => this.#take(rows.get(shape));

  #take(row: TriggerRow | undefined): void {
    if (!row) return;
    this.masks |= row.masks;
    this.times |= row.times;
  }
}

/** What one look at each character of a stretch of text tells of what may stand in it. */
export const readSigns = (text: string, { start, end }: Span): Signs =>
  new SignReader().read(text, start, end);
