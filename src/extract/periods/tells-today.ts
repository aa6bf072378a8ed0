import { Cue } from '../patterns/cue.js';
import { isPresent } from './is-present.js';
import type { Sentence } from '../sentence.js';

const cues = {
  perfect: new Cue('has have'),
  now: new Cue('now currently today nowadays present'),
};
const now = /\b(?:now|currently|nowadays|at present)\b/i;
/** An adverb or two may stand between: "has since been arrested". */
const reach = 3;

/** "26 people have been arrested", "it now employs 400": what is told of today, and so of no time that is over. */
export function tellsToday(sentence: Sentence): boolean {
  const { text, start, end } = sentence;
  if (sentence.holds(cues.now) && now.test(text.slice(start, end))) return true;
  if (isPresent(sentence)) return true;
  if (!sentence.holds(cues.perfect)) return false;
  const { tokens } = sentence;
  return tokens.some(({ lower }, at) => {
    if (lower !== 'has' && lower !== 'have') return false;
    const next = tokens.slice(at + 1, at + 1 + reach);
    const verb = next.findIndex(({ tag, lower: word }) => tag === 'past' || word === 'been');
    return verb >= 0 && next.slice(0, verb).every(({ tag }) => tag === 'adv' || tag === 'aux');
  });
}
