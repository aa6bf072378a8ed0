import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import { statuses } from '../languages/en/statuses.js';

/**
 * What things are said to be, where it only sorts them: "5,100 flats are vacant" counts vacant flats. A state that a
 * glossary knows, alone or with its noun, is what happened to them, and no sort: "are missing", "are homeless".
 */
export function stateOf({ predicate, thing, sentence }: Figure, vocabulary: Vocabulary): string | undefined {
  if (predicate?.voice !== 'copula') return undefined;
  const { lemma } = predicate;
  if (statuses.has(lemma)) return lemma;
  const state = /^(?:be )?(\p{L}{3,})$/u.exec(lemma)?.[1];
  if (state === undefined || state === 'have' || state.endsWith('s')) return undefined;
  // "are critically ill": how ill is the point.
  const words = sentence.tokens.slice(predicate.first, predicate.next);
  if (words.some(({ lower }) => lower.endsWith('ly'))) return undefined;
  const noun = vocabulary.noun([], thing?.head ?? '').head;
  const said = `be ${state}`;
  const isKnown =
    vocabulary.verb(state) !== state ||
    vocabulary.verb(said) !== said ||
    vocabulary.metricOf(said, noun) !== undefined;
  return isKnown || vocabulary.knows(said) ? undefined : state;
}
