import type { Span } from '../../model/span.js';
import type { Sentence } from '../sentence.js';

/** One line of a table: the sentence that it starts with, and its cells, as many as the others have. */
export interface Row {
  sentence: Sentence;
  cells: readonly Span[];
}
