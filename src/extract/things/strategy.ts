import type { Figure } from '../figure.js';
import type { Cue } from '../patterns/cue.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import type { Sentence } from '../sentence.js';

/** What a strategy found: the words, the sentence that they stand in, and how they stand to the figure. */
export interface Found {
  thing: NounPhrase;
  in: Sentence;
  /** "a depth of 40 m": the figure is the value of what the words name, whatever verb stands near. */
  isAttribute?: boolean;
  /** Good enough to show, not to align by. */
  isGuess?: boolean;
  /** The figure whose thing it is. */
  like?: Figure;
  /** "The total rose": the figure measures all that `like` does. */
  isSame?: boolean;
}

/** One way to find what a figure counts or measures, and how far it may be trusted. */
export interface Strategy {
  name: string;
  /** 0 to 1; multiplies into the claim's confidence. */
  confidence: number;
  /** Without one of these words in the figure's sentence it finds nothing. */
  cue?: Cue;
  /** `earlier` are the figures before this one in the document, nearest last; `sentences` all of the document's. */
  find(figure: Figure, earlier: readonly Figure[], sentences: readonly Sentence[]): Found | undefined;
}
