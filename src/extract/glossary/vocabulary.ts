/** Which table of a glossary holds a word. */
export type WordKind = 'verb' | 'noun' | 'modifier' | 'metric';

/** Glossaries compiled for look-up, by lemma. */
export interface Vocabulary {
  /** Canonical verb of a lemma: "crack" to "solve". */
  verb(lemma: string): string;
  /** Canonical noun of a head and the modifiers that merge into it: "criminal suspect" to "suspect". */
  noun(modifiers: readonly string[], head: string): { modifiers: string[]; head: string };
  modifier(lemma: string): string;
  /** The metric that words stand for as a whole: "death toll" to "kill person", as `head`; what is left before it. */
  metric(modifiers: readonly string[], head: string): { modifiers: string[]; head: string } | undefined;
  /** The metric that two words or phrases stand for together, one right behind the other: "kill person" of "die" and "person". */
  metricOf(word: string, noun: string): string | undefined;
  /** Whether any table lists the word: "profit" is a word, "Merrow" a name. */
  knows(word: string): boolean;
  isRelational(noun: string): boolean;
  /** What a report may be about as a whole: "earthquake", "dengue". */
  isTopic(noun: string): boolean;
  /** Every word that is one, or is another word for one: "quake". */
  topicWords: ReadonlySet<string>;
  isPerson(noun: string): boolean;
  /** Words in Han characters and what the glossaries hold them for: no blanks part them in a text. */
  hanWords: ReadonlyMap<string, ReadonlySet<WordKind>>;
}
