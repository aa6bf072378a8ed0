import type { Span } from './span.js';

export const relations = ['=', '>', '>=', '<', '<=', '~', 'range'] as const;

/** How the words beside a number bind it: "more than", "at least", "nearly", "up to", "about", "10 to 20". */
export type Relation = (typeof relations)[number];

export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** One way to read a number that can be read in several, and why. */
export interface Reading {
  value: number;
  why: string;
}

/**
 * A number with its unit as it stands in a text.
 *
 * `low` and `high` are the stated bounds, null on a side left open; `margin` is how far rounding or a hedge may
 * have moved them. All three are in `unit`. `value` is null where the digits can't be read as one number.
 */
export interface Quantity extends Span {
  doc: string;
  quote: string;
  value: number | null;
  low: number | null;
  high: number | null;
  margin: number;
  relation: Relation;
  /** `1` for a count, `%`, `%{point}`, an ISO 4217 code, or a UCUM code; compound units with a slash. */
  unit: string;
  /** Which way a change goes; of a quantity that is a level, which way it was reached ("rose to 40"). */
  direction?: Direction;
  /** What is counted or measured, as written. */
  object?: string;
  malformed?: true;
  /** Present where the text allows more than one reading. */
  readings?: Reading[];
}
