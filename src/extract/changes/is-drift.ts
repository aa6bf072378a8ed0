import { changeVerbs, driftVerbs } from '../languages/en/directions.js';
import type { Sentence } from '../sentence.js';
import { verbLemma } from '../tokens/verb-lemma.js';

/** "shares, up 3%", "finished down 2%" move; "made up 3%", "gave up £5", "handed down 12" use the adverb otherwise. */
export function isDrift({ tokens }: Sentence, at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.tag === 'adv') before--;
  const token = tokens[before];
  if (token?.tag !== 'past' && token?.tag !== 'verb' && token?.tag !== 'ing') return true;
  const lemma = verbLemma(token.lower);
  return driftVerbs.has(lemma) || changeVerbs.has(lemma);
}
