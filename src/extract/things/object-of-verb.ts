import { carrierNouns, emptyAdjectives } from '../languages/en/closed-classes.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { governingVerb } from './governing-verb.js';
import { isCarrier } from './is-carrier.js';
import { isNameOnly } from './is-name-only.js';
import type { Strategy } from './strategy.js';

/** "the dead" are people; "only" and "nearly" are nothing. */
const namesSomething = ({ head, modifiers }: NounPhrase): boolean =>
  head !== '' || modifiers.some((word) => !emptyAdjectives.has(word));

/** "put the number of wrecks at 101": what stands between the verb and a preposition before the figure. */
export const objectOfVerb: Strategy = {
  name: 'the object of its verb',
  confidence: 0.85,
  find(figure) {
    const { sentence, relationStart } = figure;
    const verb = governingVerb(figure);
    const phrase = verb < 0 ? undefined : readNounPhrase(sentence, verb + 1);
    const thing = phrase && carrierNouns.has(phrase.head) && phrase.of ? phrase.of : phrase;
    const end = thing ? (sentence.tokens[thing.next - 1]?.end ?? Infinity) : Infinity;
    return thing &&
      namesSomething(thing) &&
      !isCarrier(thing) &&
      end <= relationStart &&
      !isNameOnly(sentence, thing)
      ? { thing, in: sentence }
      : undefined;
  },
};
