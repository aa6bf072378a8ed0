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
import { triggers } from './triggers.js';

for (const words of [smallNumbers, scales, denominators, vaguePlurals])
  for (const word of words.keys()) triggers.add(word, { number: true });
for (const word of dozenWords) triggers.add(word, { number: true });
for (const sign of [...vulgarFractions.keys(), ...Array.from('０１２３４５６７８９')])
  triggers.add(sign, { number: true });

/** Notes the triggers of a list; returns the bits of those that name none, and look at every sentence. */
function addTriggers(
  lists: readonly (readonly string[] | undefined)[],
  of: 'masks' | 'times' | 'timesToo',
): number {
  let always = 0;
  lists.forEach((words, at) => {
    if (!words) always |= bitOf(at);
    for (const word of words ?? []) triggers.add(word, { [of]: bitOf(at) });
  });
  return always;
}

const always = {
  masks: addTriggers(
    masks.map(({ trigger }) => trigger),
    'masks',
  ),
  times: addTriggers(
    timeParsers.map(({ trigger }) => trigger),
    'times',
  ),
  timesToo: addTriggers(
    timeParsers.map(({ triggerToo }) => triggerToo),
    'timesToo',
  ),
};

/** What each shape of digits sets off. */
const rows = new Map(Object.values(shapes).map((shape) => [shape, triggers.get(shape)]));

const { letter, digit, kinds, kindAt } = ascii;
const { extend } = TriggerTable;

/** Reads one stretch of text after the other, since one for each of them would cost more than most have to tell. */
class SignReader {
  #number = false;
  #han = false;
  #masks = 0;
  #times = 0;
  #timesToo = 0;
  #cues: number[] = [];

  read(text: string, start: number, end: number): Signs {
    this.#number = this.#han = false;
    this.#masks = always.masks;
    this.#times = always.times;
    this.#timesToo = always.timesToo;
    this.#cues = [];
    for (let at = start; at < end;) {
      const code = text.charCodeAt(at);
      const kind = kinds[code];
      if (kind === letter) at = this.#readWord(text, at, end);
      else if (kind === digit) at = this.#readDigits(text, at, end);
      else {
        if (code !== 32) this.#readSign(code);
        at++;
      }
    }
    return {
      number: this.#number,
      han: this.#han,
      masks: this.#masks,
      times: this.#times & this.#timesToo,
      cues: this.#cues,
    };
  }

  /** A word for a number is none inside a longer one: "two_2". */
  #readWord(text: string, start: number, end: number): number {
    let hash = 0;
    let at = start;
    do hash = extend(hash, text.charCodeAt(at++) | 32);
    while (at < end && kinds[text.charCodeAt(at)] === letter);
    const row = triggers.find(hash);
    if (row) {
      this.#take(row);
      this.#number ||=
        row.number && kindAt(text, at) < digit && (start === 0 || kindAt(text, start - 1) < digit);
    }
    return at;
  }

  #readDigits(text: string, start: number, end: number): number {
    let hash = 0;
    let at = start;
    do hash = extend(hash, text.charCodeAt(at++));
    while (at < end && kinds[text.charCodeAt(at)] === digit);
    this.#number = true;
    if (at - start < 3) this.#take(triggers.find(hash));
    shapesAt(text, start, at, this.#takeShape);
    return at;
  }

  #readSign(code: number): void {
    this.#han ||= code >= 0x3400 && code <= 0x9fff;
    const row = triggers.find(code);
    if (!row) return;
    this.#number ||= row.number;
    this.#take(row);
  }

  readonly #takeShape = (shape: Shape): void => this.#take(rows.get(shape));

  #take(row: TriggerRow | undefined): void {
    if (!row) return;
    this.#masks |= row.masks;
    this.#times |= row.times;
    this.#timesToo |= row.timesToo;
    for (let at = 0; at < row.cues.length; at++) this.#cues[at] = (this.#cues[at] ?? 0) | (row.cues[at] ?? 0);
  }
}

const reader = new SignReader();

/** What one look at each character of a stretch of text tells of what may stand in it. */
export const readSigns = (text: string, { start, end }: Span): Signs => reader.read(text, start, end);
