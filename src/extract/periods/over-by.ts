import type { Sentence } from '../sentence.js';
import { fromEdtf, type CalendarDay } from '../times/calendar-day.js';
import type { Time } from '../times/time.js';
import { isPast } from './is-past.js';
import { shiftPeriod } from './shift-period.js';

/** "In the first quarter it sold 900" in January: what is told as past is no quarter that has just begun. */
export function overBy(
  sentence: Sentence,
  { edtf, relative, quote }: Time,
  anchor: CalendarDay,
): string | undefined {
  const last =
    relative && edtf && /\b(?:quarter|half|Q\d)\b/i.test(quote) ? fromEdtf(edtf.slice(-7)) : undefined;
  const isBegun = last?.year === anchor.year && (last?.month ?? 0) > (anchor.month ?? 12) + 1;
  if (!isBegun || !sentence.tokens.some(isPast) || sentence.tokens.some(({ tag }) => tag === 'modal'))
    return undefined;
  return shiftPeriod(edtf, { unit: 'year', back: 1 }, anchor);
}
