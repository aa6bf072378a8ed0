const word = /\p{L}[\p{L}\p{M}'’-]*/gu;
const capital = /^\p{Lu}/u;
const goesOnBefore = /[\p{Ll},;] $/u;

/**
 * Words of one document that are written with a capital inside a sentence and nowhere in lower case. Made when it is
 * first asked for, in one pass over the text.
 */
export class NameIndex {
  readonly #text: string;
  #names: Set<string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** `lower` is the word in lower case. */
  has(lower: string): boolean {
    this.#names ??= this.#read();
    return this.#names.has(lower);
  }

  #read(): Set<string> {
    const names = new Set<string>();
    const plain = new Set<string>();
    for (const { 0: found, index } of this.#text.matchAll(word)) {
      const isInner =
        capital.test(found) && goesOnBefore.test(this.#text.slice(Math.max(0, index - 2), index));
      if (isInner) names.add(found.toLowerCase());
      else if (!capital.test(found)) plain.add(found);
    }
    for (const found of plain) names.delete(found);
    return names;
  }
}
