import { emptyAdjectives } from '../languages/en/closed-classes.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';

/** "the dead" are people; "only" and "nearly" are nothing. */
export const namesSomething = ({ head, modifiers }: NounPhrase): boolean =>
  head !== '' || modifiers.some((word) => !emptyAdjectives.has(word));
