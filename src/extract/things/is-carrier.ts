import { carrierNouns, emptyAdjectives } from '../languages/en/closed-classes.js';
import { standings } from '../languages/en/standings.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';

/** "a total", "the whole sum": nothing but a word that carries a figure; "fraud numbers" are a thing. */
export function isCarrier({ head, modifiers }: NounPhrase): boolean {
  const words = head ? [...modifiers, head] : modifiers;
  return (
    carrierNouns.has(words.at(-1) ?? '') &&
    words.slice(0, -1).every((word) => emptyAdjectives.has(word) || standings.has(word))
  );
}
