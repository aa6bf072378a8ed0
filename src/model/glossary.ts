/**
 * Words of one meaning, by canonical word. Each list holds lemmas or phrases in lower case; a phrase's last word
 * is given as a lemma (`"criminal suspect"`).
 */
export type Synonyms = Record<string, string[]>;

/** One glossary file: the vocabulary of a field of news, or a corpus's own. */
export interface Glossary {
  field: string;
  /** Verbs of one meaning: `solve: [crack, uncover]`. */
  verbs?: Synonyms;
  /** Nouns of one meaning: `suspect: ["criminal suspect"]`. */
  nouns?: Synonyms;
  /** Adjectives and nouns that limit another noun, of one meaning: `telecom: [telecommunications]`. */
  modifiers?: Synonyms;
  /** Whole metrics in one word or phrase: `"kill person": [death, fatality, "death toll"]`. */
  metrics?: Synonyms;
  /** Nouns that say little without a topic, and so take it from the sentences they continue: case, suspect. */
  relational?: string[];
  /** What a report may be about as a whole: diseases, disasters, crimes. It limits a figure of its report no further. */
  topics?: string[];
  /** Nouns for people, so that "among them 12 children" is known to be a part of "40 people". */
  persons?: string[];
}
