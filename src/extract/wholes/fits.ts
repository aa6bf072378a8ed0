import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';

/** People can be a part of people only; where one side is not named, nothing speaks against it. */
export function fits(part: Figure, whole: Figure, vocabulary: Vocabulary): boolean {
  if (part.mention.unit !== whole.mention.unit) return false;
  const [one, other] = [part, whole].map(
    ({ thing }) => thing?.head && vocabulary.noun(thing.modifiers, thing.head).head,
  );
  return !one || !other || one === other || vocabulary.isPerson(one) === vocabulary.isPerson(other);
}
