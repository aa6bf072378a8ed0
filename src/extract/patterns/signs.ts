/** What one look at each character of a sentence tells of what may stand in it. */
export interface Signs {
  /** A digit or a word for a number: without one, nothing in the sentence can be a quantity. */
  number: boolean;
  /** A character of Chinese writing. */
  han: boolean;
  /** The bits (`bitOf`) of the masks and of the parsers of times whose triggers occur. */
  masks: number;
  times: number;
  /** The bits of the cues that it holds. */
  cues: readonly number[];
}
