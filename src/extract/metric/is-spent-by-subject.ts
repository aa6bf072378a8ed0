import type { Figure } from '../figure.js';
import { isLight } from '../phrases/is-light.js';
import { emptyVerbs } from '../languages/en/light-verbs.js';
import { kindOfAmount } from './kind-of-amount.js';

/** Of these the subject is what the money is of: "sales brought in £3 million", "fish accounted for £2 million". */
const ofSubject =
  /^(?:bring in|bring|make up|account|fetch|cost|generate|yield|contribute|earn|price|value|sell)$/;

const passive = /^(?:is|are|was|were|been|being|be)$/;

/**
 * "Police recovered £2.1 million", "the fund paid out £3 million": whoever does something with money is not what is
 * measured.
 */
export function isSpentBySubject(figure: Figure): boolean {
  const { predicate, thing, thingSentence, sentence, mention, measure, isAttribute } = figure;
  if (!predicate || !thing || isAttribute || measure === 'change' || thingSentence !== sentence) return false;
  const isSubject = thing.next <= predicate.first && predicate.next <= mention.first;
  const isActive = !sentence.tokens
    .slice(predicate.first, predicate.next)
    .some(({ lower }) => passive.test(lower));
  const saysNothing =
    isLight(predicate.lemma) || emptyVerbs.has(predicate.lemma) || ofSubject.test(predicate.lemma);
  return (
    kindOfAmount(figure) === 'money' &&
    isSubject &&
    isActive &&
    mention.first - predicate.next <= 3 &&
    !saysNothing
  );
}
