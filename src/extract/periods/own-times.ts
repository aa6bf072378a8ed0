import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';
import { asideAround } from './aside-around.js';
import { isCompared } from './is-compared.js';
import { limitsFigures } from './limits-figures.js';
import { tellsEarlier } from './tells-earlier.js';

/** "(2023: 57.9%)" */
const labelsBracket = ({ text }: Sentence, { start, end }: Time): boolean =>
  text.charAt(end) === ':' && text.charAt(start - 1) === '(';

/** "than in 2022", "a year earlier": of another time that its own is compared with. */
const tellsOther = (sentence: Sentence, time: Time): boolean =>
  time.role === 'shifted' ||
  isCompared(sentence, sentence.start, time, true) ||
  tellsEarlier(sentence, time) ||
  labelsBracket(sentence, time);

const findOwn = (sentence: Sentence): readonly Time[] =>
  sentence.times.filter(
    (time) =>
      limitsFigures(sentence, time) &&
      !tellsOther(sentence, time) &&
      asideAround(sentence, time.start) === undefined,
  );

const found = new WeakMap<Sentence, readonly Time[]>();

/** The times that may be those of a sentence's own figures; found once for all of them. */
export function ownTimes(sentence: Sentence): readonly Time[] {
  const own = found.get(sentence) ?? findOwn(sentence);
  found.set(sentence, own);
  return own;
}
