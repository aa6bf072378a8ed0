import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import type { Time } from '../times/time.js';

/** "900 members; a year earlier there were 860, a rise of 5%": the change is of the time of the first. */
export function sharedShift(time: Time, figures: readonly Figure[], at: number): string | undefined {
  const [base, earlier, figure] = [figures[at - 2], figures[at - 1], figures[at]];
  if (time.role !== 'shifted' || figure?.measure !== 'change' || earlier?.sentence !== figure.sentence)
    return undefined;
  const isOfEarlier = time.end <= earlier.mention.start && isPreviousLevel(earlier);
  return isOfEarlier && base?.sentence.block === figure.sentence.block ? base.period : undefined;
}
