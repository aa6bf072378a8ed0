import type { Figure } from '../figure.js';
import type { Cue } from '../patterns/cue.js';
import type { RefinerContext } from '../refiners/refiner.js';

/** One way to find the figure that another is a part or a share of. */
export interface WholeStrategy {
  name: string;
  /** Without one of these words in the figure's sentence it finds nothing. */
  cue?: Cue;
  /** `figures` are all of the document's, in reading order; wholes of those before `at` are known. */
  find(figures: readonly Figure[], at: number, context: RefinerContext): Figure | undefined;
  /** What is said of the whole is said of the part alone: "Of the 80 piers, 12 have been closed". */
  takesVerb?: true;
}
