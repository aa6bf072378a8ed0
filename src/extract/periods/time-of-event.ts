import type { Figure } from '../figure.js';
import type { Time } from '../times/time.js';
import { isCompared } from './is-compared.js';
import { limitsFigures } from './limits-figures.js';

const notOneEvent = /[;:()]|\b(?:since|until|who|which|compared|than)\b/;

/**
 * "Two were killed and nine hurt when a wall fell on Tuesday": the only day of a sentence that tells what happened is
 * that of all of it, unless it is said of a part: "Two have died, one of them on Tuesday".
 */
export function timeOfEvent(figures: readonly Figure[], at: number): Time | undefined {
  const figure = figures[at];
  if (!figure?.predicate || figure.measure !== 'level' || figure.mention.unit !== '1') return undefined;
  const { sentence, mention, predicate } = figure;
  const [time, other] = sentence.times.filter((one) => limitsFigures(sentence, one));
  if (!time?.isDay || other || time.role !== 'period' || time.start < mention.end) return undefined;
  if (isCompared(sentence, mention.end, time)) return undefined;
  const isPast = sentence.tokens.slice(predicate.first, predicate.next).some(({ tag }) => tag === 'past');
  const hasPart = figures[at + 1]?.partOf === figure && figures[at + 1]?.sentence === sentence;
  return isPast && !hasPart && !notOneEvent.test(sentence.text.slice(mention.end, time.start))
    ? time
    : undefined;
}
