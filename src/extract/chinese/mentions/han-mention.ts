import type { Mention } from '../../parsers/mention.js';
import type { Relation } from '../../../model/quantity.js';
import type { FoundNumeral } from '../numerals/find-numerals.js';

/**
 * A number with its unit as it stands in a normalised sentence, and the words that belong to it; `first` and `next` of
 * an English mention are counted in characters here.
 */
export interface HanMention extends Omit<Mention, 'first' | 'next'> {
  numeral: FoundNumeral;
  /** Of all that belongs to it: words of relation before, counting word and words of relation behind. */
  from: number;
  to: number;
  relation: Relation;
  /** Empty where the number has a unit of measure, or nothing behind it. */
  classifier: string;
  /** The words that bind it. */
  bound?: string;
  /** Why it states nothing: a date, an ordinal, an article. */
  dropped?: string;
}
