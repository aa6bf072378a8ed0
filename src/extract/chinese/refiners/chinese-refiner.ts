import type { RefinerContext } from '../../refiners/refiner.js';
import type { HanFigure } from '../han-figure.js';

/** One concern of the Chinese reader: completes the figures of a document in place, as its English like does. */
export interface ChineseRefiner {
  name: string;
  refine(figures: readonly HanFigure[], context: RefinerContext): void;
}
