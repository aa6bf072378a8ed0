import { Cue } from '../patterns/cue.js';
import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';
import { isSinceThen } from './is-since-then.js';

const comparison =
  /\bas (?:many|much|high|low|large) as (?:(?:in|on|at) )?$|\b(?:compared (?:with|to)|than|against|versus|from|before|after)\s+(?:(?:in|on|at|during|for|over) )?(?:the (?:(?:same period|week|month|year) )?)?$|\b(?:over|on|from|with|than|to|against)(?: (?:at|in|over|during))? the same \p{L}+\s+(?:of |in )?$|\b(?:of|in) the same (?:period|month|quarter|week|day|time)\s+(?:of |in )?$/iu;

/** "up 4% on March": on a day something happens, on a month or year it is counted. */
const countedOn =
  /(?:%|\b(?:change[ds]?|increase|rise|fall|growth)|\b(?:per\s?cent|points?|up|down|more|fewer|less))\s+on\s+(?:the\s+)?$/i;

const cues = {
  countedOn: new Cue('on'),
  comparison: new Cue('as compared than against versus from before after same'),
};

function compares(sentence: Sentence, from: number, time: Time): boolean {
  const { text } = sentence;
  const { start, isDay } = time;
  const mayCount = !isDay && sentence.holds(cues.countedOn);
  if (mayCount && countedOn.test(text.slice(Math.max(0, start - 20), start))) return true;
  if (isSinceThen(sentence, time)) return false;
  return sentence.holds(cues.comparison) && comparison.test(text.slice(Math.max(from, start - 60), start));
}

/** "than in 2021, when it was 61%": compared with, and told. */
const isTold = ({ text, end: last }: Sentence, { end }: Time): boolean =>
  /^,?\s+when\b/.test(text.slice(end, Math.min(last, end + 8)));

/**
 * "more than in 2021": a time that is compared with, and so limits no figure, unless what it was then is told, too.
 *
 * @param evenIfTold whether to hold "than in 2021, when it was 61%" for a comparison as well
 */
export const isCompared = (sentence: Sentence, from: number, time: Time, evenIfTold = false): boolean =>
  compares(sentence, from, time) && (evenIfTold || !isTold(sentence, time));
