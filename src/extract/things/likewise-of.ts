import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import type { Sentence } from '../sentence.js';
import { runStart } from './run-start.js';

/** "The price of cod rose to £3, that of herring to £2": what was told before, of what stands here up to a token. */
export function likewiseOf(told: NounPhrase, sentence: Sentence, end: number): NounPhrase | undefined {
  const { tokens } = sentence;
  const of = runStart(sentence, end) - 1;
  const isAgain = tokens[of]?.lower === 'of' && /^th(?:at|ose)$/.test(tokens[of - 1]?.lower ?? '');
  const phrase = isAgain ? readNounPhrase(sentence, of + 1) : undefined;
  return phrase?.next === end ? { ...told, first: of - 1, next: end, of: phrase } : undefined;
}
