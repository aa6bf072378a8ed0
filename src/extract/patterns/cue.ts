import { triggers } from './triggers.js';

let made = 0;

/**
 * Words in lower case and signs, of which one stands in every sentence in which something may be found. A sentence knows
 * of each cue whether it holds it (`sentence.holds(cue)`), from the one look at its characters. Made once, beside the
 * search that it guards: there it says without which words the search finds nothing.
 */
export class Cue {
  /** Which of the numbers that hold the cues of a sentence has the bit of this one. */
  readonly at = made >> 5;
  readonly bit = 1 << (made & 31);

  /** @param words with blanks between them */
  constructor(words: string) {
    made++;
    const cues = new Array<number>(this.at + 1).fill(0).with(this.at, this.bit);
    for (const word of words.split(' ')) triggers.add(word, { cues });
  }
}
