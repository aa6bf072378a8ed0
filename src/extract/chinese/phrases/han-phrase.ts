import type { HanWord } from '../words/segment.js';

/** Words around a figure, sorted by what they do: the thing, and what happens to it. */
export interface HanPhrase {
  /** The words that name a thing, in order; the last one is the head. */
  thing: HanWord[];
  verb?: HanWord;
}
