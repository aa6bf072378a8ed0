import type { Vocabulary } from '../glossary/vocabulary.js';

/** The word of one meaning, as a modifier or, failing that, as a noun: "theft of cellphones". */
export function canonicalWord(word: string, vocabulary: Vocabulary): string {
  const modifier = vocabulary.modifier(word);
  return modifier === word ? vocabulary.noun([], word).head : modifier;
}
