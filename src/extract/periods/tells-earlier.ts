import { Cue } from '../patterns/cue.js';
import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';

/** "compared with 3,100 in", "from about €4.2 million in the": a figure that is compared with. */
const earlier =
  /\b(?:compared (?:with|to)|from|than|against|versus|,\safter)\s(?:\p{Ll}+\s){0,3}\p{Sc}?\d[\d.,]*%?\s(?:\p{Ll}+\s){0,5}(?:in|of|for|on)\s(?:the\s)?$/u;
/** "short of the 176 million of 2019", "below the 900 boats in 2020": a figure that is known, of a time of its own. */
const known =
  /\b(?:double|twice|triple|treble|of|below|above|beyond|on|over|to)\sthe\s\p{Sc}?\d[\d.,]*%?\s(?:\p{Ll}+\s){0,3}(?:in|of)\s$/u;
const cue = new Cue('compared from than against versus after');
const knownCue = new Cue('the');
const reach = 80;

/** "compared with 3,100 in 2026": a time that only the figure compared with is for. */
export function tellsEarlier(sentence: Sentence, { start }: Time): boolean {
  const before = sentence.text.slice(Math.max(sentence.start, start - reach), start);
  return (sentence.holds(cue) && earlier.test(before)) || (sentence.holds(knownCue) && known.test(before));
}
