import type { Section } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Cue } from './patterns/cue.js';
import type { Masked } from './masks/mask.js';
import type { Time } from './times/time.js';
import type { Token } from './tokens/token.js';
import type { TokenSet } from './tokens/token-set.js';

/** Where a sentence stands. */
export interface SentencePlace extends Span {
  /** The whole document's text: every offset is into it. */
  text: string;
  section: Section;
  /** Which block of the document it stands in, and which sentence of the document it is. */
  block: number;
  index: number;
}

/** A sentence as the parsers and refiners see it. */
export interface Sentence extends SentencePlace {
  /** Which reader reads it; English where nothing is said. */
  language?: 'zh';
  /** A digit or a word for a number stands in it: without one, nothing in it can be a quantity. */
  mayHoldNumber: boolean;
  /** Whether one of the words of a cue stands in it; true where nobody has looked. */
  holds(cue: Cue): boolean;
  tokens: Token[];
  times: Time[];
  masks: Masked[];
  /** Indices of tokens inside a time or a mask, which hold no quantity. */
  hidden: TokenSet;
}
