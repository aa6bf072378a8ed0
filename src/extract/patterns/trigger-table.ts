/** What a word or sign sets off, as bits. */
export interface TriggerRow {
  /** A word for a number. */
  number: boolean;
  masks: number;
  times: number;
  /** Parsers of times that name it among what stands in their matches as well. */
  timesToo: number;
}

const slots = 4096;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = TriggerTable.extend(hash, word.charCodeAt(at));
  return hash;
}

/** Words and signs by their hash, lower-case ASCII letters taken one by one: no word is cut out of a text to be found. */
export class TriggerTable {
  readonly #rows = new Map<number, TriggerRow>();
  /** Most words are not in the table, and nearly all of those find their slot empty. */
  readonly #used = new Uint8Array(slots);

  /** The hash of what was read so far and one more character. */
  static extend(hash: number, code: number): number {
    return (Math.imul(hash, 31) + code) | 0;
  }

  find(hash: number): TriggerRow | undefined {
    return this.#used[hash & (slots - 1)] ? this.#rows.get(hash) : undefined;
  }

  get(word: string): TriggerRow | undefined {
    return this.find(hashOf(word));
  }

  add(word: string, { number = false, masks = 0, times = 0, timesToo = 0 }: Partial<TriggerRow>): void {
    const hash = hashOf(word);
    const row = this.#rows.get(hash) ?? { number: false, masks: 0, times: 0, timesToo: 0 };
    row.number ||= number;
    row.masks |= masks;
    row.times |= times;
    row.timesToo |= timesToo;
    this.#rows.set(hash, row);
    this.#used[hash & (slots - 1)] = 1;
  }
}
