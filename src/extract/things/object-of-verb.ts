import { carrierNouns } from '../languages/en/closed-classes.js';
import { timeNouns } from '../languages/en/function-words.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import type { Sentence } from '../sentence.js';
import { governingVerb } from './governing-verb.js';
import { isCarrier } from './is-carrier.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import { namesSomething } from './names-something.js';
import type { Strategy } from './strategy.js';

/** "put the dead at 12"; but "was marginally higher at 12" names nothing. */
const standsForThing = ({ tokens }: Sentence, { first }: NounPhrase): boolean =>
  /^(?:the|of)$/.test(tokens[first - 1]?.lower ?? '');

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
      (thing.head !== '' || standsForThing(sentence, thing)) &&
      namesSomething(thing) &&
      !isCarrier(thing) &&
      !(timeNouns.has(thing.head) && thing.modifiers.length === 0) &&
      end <= relationStart &&
      !isNameOnly(sentence, thing)
      ? { thing, in: sentence }
      : undefined;
  },
};
