import type { Span } from '../../../model/span.js';
import type { Relation } from '../../../model/quantity.js';

/** What binds a number of a normalised sentence: the words, and where they stand. */
export interface RelationRead extends Span {
  relation: Relation;
  word: string;
}
