import type { Direction } from '../../model/quantity.js';
import { changeWords } from '../languages/en/directions.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';

export interface ChangeWord {
  direction: Direction;
  lemma: string;
  /** A noun or adverb ("an increase of", "up") looks back at a level; a verb has a subject. */
  kind: 'verb' | 'noun' | 'adverb';
}

/** What a word says of a change: "rose", "an increase", "down". */
export function changeWord(token: Token | undefined): ChangeWord | undefined {
  if (!token) return undefined;
  if (token.lower === 'up' || token.lower === 'down')
    return { direction: token.lower, lemma: token.lower, kind: 'adverb' };
  const isVerb = token.tag === 'past' || token.tag === 'verb' || token.tag === 'ing';
  const lemma = isVerb ? verbLemma(token.lower) : nounLemma(token.lower);
  const direction = changeWords.get(lemma) ?? (isVerb ? undefined : changeWords.get(verbLemma(token.lower)));
  return direction && { direction, lemma, kind: isVerb ? 'verb' : 'noun' };
}
