import type { Reading } from '../../model/quantity.js';

/** A number as it stands among the tokens of a sentence, before any unit. */
export interface Numeral {
  /** Index of its first token, and of the first token after it. */
  first: number;
  next: number;
  /** Null where the digits can't be read as one number. */
  value: number | null;
  /** Half a unit of the last written digit. */
  margin: number;
  /** `words` for "eleven", `digits` for "11" and "1.2 million". */
  written: 'digits' | 'words';
  /** Several where the text allows more than one; empty for a plain number. */
  readings: Reading[];
  /** Written with a scale word or letter ("1.2 million", "5k"). */
  scaled: boolean;
  /** The power of ten of the scale words behind digits: 7 for "3 crore". */
  scale?: number;
  /** What is divided by what, where the number is a part of one: "1/16", "½", "two thirds". */
  part?: { over: number; under: number };
}
