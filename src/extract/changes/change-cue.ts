import type { Direction } from '../../model/quantity.js';
import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';

/** Which way a figure's change goes, and the words that say so. */
export interface ChangeRead {
  direction: Direction;
  /** As the trace tells it. */
  did: string;
}

/** One way in which a text says that a figure is a change. */
export interface ChangeCue {
  /** `earlier` are the figures before this one in the document, nearest last; `sentences` all of the document's. */
  find(figure: Figure, earlier: readonly Figure[], sentences: readonly Sentence[]): ChangeRead | undefined;
}
