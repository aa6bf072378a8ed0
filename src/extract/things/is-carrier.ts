import { carrierNouns, emptyAdjectives } from '../languages/en/closed-classes.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';

const extremes: ReadonlySet<string> = new Set(['record', 'all-time', 'new']);

/** "a total", "the whole sum": nothing but a word that carries a figure; "fraud numbers" are a thing. */
export function isCarrier({ head, modifiers }: NounPhrase): boolean {
  const words = head ? [...modifiers, head] : modifiers;
  return (
    carrierNouns.has(words.at(-1) ?? '') &&
    words.slice(0, -1).every((word) => emptyAdjectives.has(word) || extremes.has(word))
  );
}
