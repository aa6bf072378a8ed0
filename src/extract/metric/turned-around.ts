import type { Vocabulary } from '../glossary/vocabulary.js';
import type { PlainThing } from './plain-thing.js';

/** "the price of gas" as "the gas price", where a glossary names it so. */
export function turnedAround(thing: PlainThing, vocabulary: Vocabulary): PlainThing {
  if (!thing.of.length) return thing;
  const modifiers = [...thing.modifiers, ...thing.of];
  const whole = vocabulary.metric(modifiers, thing.head);
  const plain = vocabulary.metric(thing.modifiers, thing.head);
  const isNamed = whole !== undefined && whole.head !== plain?.head;
  return isNamed && whole.modifiers.length <= thing.modifiers.length
    ? { ...thing, modifiers, of: [] }
    : thing;
}
