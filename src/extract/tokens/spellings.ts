/** A word as written, and in lower case. */
export interface Spelling {
  text: string;
  lower: string;
}

const slots = 1 << 16;

/** A copy that the engine keeps once for all: what is cut from a text would keep the whole text alive. */
const copyOf = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word;

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/**
 * The words that were met, by the hash of their letters: most words of a text were met before, and are neither cut
 * out of it nor put in lower case again. A word drops out when another one takes its place.
 */
export class Spellings {
  readonly #met: (Spelling | undefined)[] = new Array<undefined>(slots).fill(undefined);

  /** The word of ASCII letters that stands in a text. */
  find(text: string, start: number, end: number): Spelling {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = hash & (slots - 1);
    const met = this.#met[slot];
    if (met && stands(met.text, text, start, end)) return met;
    const word = copyOf(text.slice(start, end));
    const fresh = { text: word, lower: copyOf(word.toLowerCase()) };
    this.#met[slot] = fresh;
    return fresh;
  }
}
