import type { Relation } from '../../../model/quantity.js';
import type { FoundNumeral } from '../numerals/find-numerals.js';

/** A number with its unit as it stands in a normalised sentence, and the words that belong to it. */
export interface HanMention {
  numeral: FoundNumeral;
  /** Of the quantity: sign and unit included. */
  start: number;
  end: number;
  /** Of all that belongs to it: words of relation before, counting word and words of relation behind. */
  from: number;
  to: number;
  value: number | null;
  low: number | null;
  high: number | null;
  margin: number;
  unit: string;
  relation: Relation;
  isRange: boolean;
  isAge: boolean;
  isFraction: boolean;
  classifier: string;
  /** Which reader it was, and the words that bound it. */
  parser: string;
  bound?: string;
  /** Why it states nothing: a date, an ordinal, an article. */
  dropped?: string;
}
