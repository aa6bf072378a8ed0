import { isListItem } from '../phrases/is-list-item.js';
import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';
import { isPast } from './is-past.js';
import { ownTimes } from './own-times.js';

/** A sentence that tells of one stretch compares it with no more. */
const fewTimes = 4;
/** Found once for all figures of a sentence. */
const stretches = new WeakMap<Sentence, Time | undefined>();

function findStretch(sentence: Sentence): Time | undefined {
  if (sentence.times.length > fewTimes || isListItem(sentence)) return undefined;
  const [time, other] = ownTimes(sentence);
  const isStretch = time && !other && !time.isDay && (time.role === 'period' || time.role === 'anaphor');
  return isStretch && sentence.tokens.some(isPast) ? time : undefined;
}

/** "The port counted 900 ships last year.": the one month, quarter or year that a sentence tells of. */
export function onlyStretch(sentence: Sentence): Time | undefined {
  if (!stretches.has(sentence)) stretches.set(sentence, findStretch(sentence));
  return stretches.get(sentence);
}
