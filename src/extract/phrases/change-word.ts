import type { Direction } from '../../model/quantity.js';
import { amountVerbs, changeNouns, changeVerbs, comparatives } from '../languages/en/directions.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';

export interface ChangeWord {
  direction: Direction;
  lemma: string;
  /** A noun or adverb ("an increase of", "up") looks back at a level; a verb has a subject. */
  kind: 'verb' | 'noun' | 'adverb';
}

const adverbs: ReadonlyMap<string, Direction> = new Map(
  (['up', 'down'] as const).flatMap((direction) =>
    ['', 'ward', 'wards'].map((ending) => [direction + ending, direction] as const),
  ),
);

/** What a word says of a change: "rose", "an increase", "down". */
export function changeWord(token: Token | undefined): ChangeWord | undefined {
  if (!token) return undefined;
  const adverb = adverbs.get(token.lower);
  if (adverb) return { direction: adverb, lemma: adverb, kind: 'adverb' };
  const isVerb = token.tag === 'past' || token.tag === 'verb' || token.tag === 'ing';
  const lemma = isVerb ? verbLemma(token.lower) : nounLemma(token.lower);
  const direction = isVerb
    ? (changeVerbs.get(lemma) ?? amountVerbs.get(lemma))
    : (changeNouns.get(lemma) ?? comparatives.get(lemma));
  return direction && { direction, lemma, kind: isVerb ? 'verb' : 'noun' };
}
