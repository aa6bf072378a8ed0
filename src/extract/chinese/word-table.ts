/** A word found in a text, from `start` to `end`. */
export interface FoundWord<Value> {
  word: string;
  value: Value;
  start: number;
  end: number;
}

/**
 * Words with what they stand for, to be found in a text that puts no blanks between words: the longest one that
 * starts, or ends, at a place. A look-up costs no more than the longest word is long.
 */
export class WordTable<Value> {
  readonly #words: Map<string, Value>;
  readonly #longestFrom = new Map<string, number>();
  readonly #longestTo = new Map<string, number>();

  constructor(words: Iterable<readonly [string, Value]>) {
    this.#words = new Map(words);
    for (const word of this.#words.keys()) {
      raise(this.#longestFrom, word.charAt(0), word.length);
      raise(this.#longestTo, word.charAt(word.length - 1), word.length);
    }
  }

  /** A table of words that all stand for themselves. */
  static of(words: Iterable<string>): WordTable<true> {
    return new WordTable(Array.from(words, (word): [string, true] => [word, true]));
  }

  get(word: string): Value | undefined {
    return this.#words.get(word);
  }

  /** The longest word that starts at `start`. */
  at(text: string, start: number, limit = text.length): FoundWord<Value> | undefined {
    const longest = Math.min(this.#longestFrom.get(text.charAt(start)) ?? 0, limit - start);
    for (let length = longest; length > 0; length--) {
      const word = text.slice(start, start + length);
      const value = this.#words.get(word);
      if (value !== undefined) return { word, value, start, end: start + length };
    }
    return undefined;
  }

  /** The longest word that ends right before `end`. */
  before(text: string, end: number, from = 0): FoundWord<Value> | undefined {
    const longest = Math.min(this.#longestTo.get(text.charAt(end - 1)) ?? 0, end - from);
    for (let length = longest; length > 0; length--) {
      const word = text.slice(end - length, end);
      const value = this.#words.get(word);
      if (value !== undefined) return { word, value, start: end - length, end };
    }
    return undefined;
  }
}

function raise(lengths: Map<string, number>, sign: string, length: number): void {
  lengths.set(sign, Math.max(length, lengths.get(sign) ?? 0));
}
