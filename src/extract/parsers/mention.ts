import type { Reading } from '../../model/quantity.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';

/** A number with its unit, before anything is known of what it counts. Values are in `unit`, scale applied. */
export interface Mention {
  /** Offsets of the quantity with its unit, and the tokens it covers. */
  start: number;
  end: number;
  first: number;
  next: number;
  value: number | null;
  low: number | null;
  high: number | null;
  margin: number;
  unit: string;
  readings: Reading[];
  written: Numeral['written'];
  /** Name of the parser that read it. */
  parser: string;
  /** Two ends of one range. */
  isRange: boolean;
  /** Said of somebody's age: "a 34-year-old". */
  isAge: boolean;
  /** A part of a whole by its form: "two thirds", "one in five". */
  isFraction: boolean;
}

/** Reads one written form of a quantity at a numeral. */
export interface Parser {
  name: string;
  /** The mention that starts at `numerals[at]` and how many numerals it uses up; undefined: not this form. */
  read(
    sentence: Sentence,
    numerals: readonly Numeral[],
    at: number,
  ): { mention: Mention; used: number } | undefined;
  /** Texts by what they must read as: `value unit`, or `low..high unit`. */
  examples: Readonly<Record<string, readonly string[]>>;
  /** Texts in which this parser must read nothing. */
  counterexamples: readonly string[];
}
