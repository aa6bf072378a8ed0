import type { RefinerContext } from '../../refiners/refiner.js';
import type { Sentence } from '../../sentence.js';
import type { HanFigure } from '../han-figure.js';

/** The Chinese sentences of a report are `sentences`. */
export interface ChineseContext extends RefinerContext {
  /** All sentences, as the rows of tables are told by what stands above them, in whatever language. */
  all: readonly Sentence[];
}

/** One concern of the Chinese reader: completes the figures of a document in place, as its English like does. */
export interface ChineseRefiner {
  name: string;
  refine(figures: readonly HanFigure[], context: ChineseContext): void;
}
