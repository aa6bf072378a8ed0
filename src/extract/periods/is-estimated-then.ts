import { Cue } from '../patterns/cue.js';
import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';

const verbs = '(?:put|estimated|forecast|forecasted|predicted|projected|expected|foresaw|foreseen)';
const behind = new RegExp(String.raw`^,?\s(?:(?:it|they|he|she)\s)?(?:had\s)?${verbs}\b`);
const cue = new Cue('put estimated forecast forecasted predicted projected expected foresaw foreseen');

/** "which in August had put the crop at 4 million tonnes": when something was estimated, not for when. */
export const isEstimatedThen = (sentence: Sentence, { isDay, end, role }: Time): boolean =>
  !isDay && role === 'period' && sentence.holds(cue) && behind.test(sentence.text.slice(end, end + 40));
