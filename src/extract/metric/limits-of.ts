import type { Vocabulary } from '../glossary/vocabulary.js';
import { emptyAdjectives } from '../languages/en/closed-classes.js';
import { increments, statuses } from '../languages/en/statuses.js';
import type { Figure } from '../figure.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { countsBehind } from '../things/counts-behind.js';
import { verbLemma } from '../tokens/verb-lemma.js';

const words = (phrase: NounPhrase | undefined): string[] =>
  phrase ? [...phrase.modifiers, phrase.head, ...words(phrase.of)].filter(Boolean) : [];

/** Names before an attribute say whose it is, which is scope: "Karavia quake toll" is a toll. */
function isOwner(figure: Figure, word: string): boolean {
  if (countsBehind(figure) || !figure.thing || !figure.thingSentence) return false;
  const { first, next } = figure.thing;
  return figure.thingSentence.tokens
    .slice(first, next)
    .some((token) => token.tag === 'name' && token.lower === word);
}

/**
 * The words that part what is counted from others of its kind, in canonical words. With a topic only words of status
 * are left ("new", "confirmed"), the rest being the topic. Left out are words that repeat the verb ("organised
 * recruiters were organised"), say nothing ("total"), or name the owner.
 */
export function limitsOf(
  figure: Figure,
  modifiers: readonly string[],
  verb: string,
  vocabulary: Vocabulary,
): string[] {
  const stated = figure.topic
    ? modifiers.filter((word) => statuses.has(word))
    : [...modifiers, ...words(figure.thing?.of)];
  return [...stated, ...(figure.limits ?? [])]
    .filter((word) => increments.has(word) || !emptyAdjectives.has(word))
    .map((word) => (increments.has(word) ? 'new' : vocabulary.modifier(word)))
    .filter((word) => word !== '' && !isOwner(figure, word))
    .filter((word) => vocabulary.verb(verbLemma(word)) !== verb);
}
