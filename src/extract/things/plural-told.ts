import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Found } from './strategy.js';

/** What "them" stands for: the last plural noun of the sentence before, in the same paragraph. */
export function pluralTold(sentence: Sentence, sentences: readonly Sentence[]): Found | undefined {
  const told = sentences[sentence.index - 1];
  if (told?.block !== sentence.block) return undefined;
  const { tokens, hidden } = told;
  const noun = tokens.findLastIndex(
    ({ tag, lower }, index) => tag === 'noun' && nounLemma(lower) !== lower && !hidden.has(index),
  );
  let from = noun;
  while (from > 0 && /^(?:noun|adj)$/.test(tokens[from - 1]?.tag ?? '')) from--;
  const thing = noun < 0 ? undefined : readNounPhrase(told, from);
  return thing?.head ? { thing, in: told } : undefined;
}
