/** What a word or sign sets off, as bits. */
export interface TriggerRow {
  /** A word for a number. */
  number: boolean;
  masks: number;
  times: number;
  /** Parsers of times that name it among what stands in their matches as well. */
  timesToo: number;
  /** The bits of the cues that it is a word of, as a sentence holds them. */
  cues: number[];
}

const slots = 8192;
const mask = slots - 1;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = TriggerTable.extend(hash, word.charCodeAt(at));
  return hash;
}

/** Words and signs by their hash, lower-case ASCII letters taken one by one: no word is cut out of a text to be found. */
export class TriggerTable {
  /** What the hash points at, or else the next slot that is free, has the row; most words find their slot empty. */
  readonly #rows = new Array<TriggerRow | undefined>(slots).fill(undefined);
  readonly #hashes = new Int32Array(slots);

  /** The hash of what was read so far and one more character. */
  static extend(hash: number, code: number): number {
    return (Math.imul(hash, 31) + code) | 0;
  }

  find(hash: number): TriggerRow | undefined {
    // Without a call, since every word of a text is looked for.
    let slot = hash & mask;
    for (let row = this.#rows[slot]; row; row = this.#rows[slot]) {
      if (this.#hashes[slot] === hash) return row;
      slot = (slot + 1) & mask;
    }
    return undefined;
  }

  get(word: string): TriggerRow | undefined {
    return this.find(hashOf(word));
  }

  add(
    word: string,
    { number = false, masks = 0, times = 0, timesToo = 0, cues = [] }: Partial<TriggerRow>,
  ): void {
    const hash = hashOf(word);
    const slot = this.#slotOf(hash);
    const row = this.#rows[slot] ?? { number: false, masks: 0, times: 0, timesToo: 0, cues: [] };
    row.number ||= number;
    row.masks |= masks;
    row.times |= times;
    row.timesToo |= timesToo;
    cues.forEach((bits, at) => (row.cues[at] = (row.cues[at] ?? 0) | bits));
    this.#rows[slot] = row;
    this.#hashes[slot] = hash;
  }

  #slotOf(hash: number): number {
    let slot = hash & mask;
    while (this.#rows[slot] && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
