/** The words that name a thing: token indices, the head's lemma, and what limits it. */
export interface NounPhrase {
  first: number;
  next: number;
  /** Lemma of the head noun; empty where only adjectives stand ("38 missing"). */
  head: string;
  /** Lemmas of the adjectives and nouns before the head, in order. */
  modifiers: string[];
  /** What follows the head with "of": "cases of fraud". */
  of?: NounPhrase | undefined;
}
