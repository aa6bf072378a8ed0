import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import { fromEdtf, shiftDays, toEdtf, type CalendarDay } from '../times/calendar-day.js';
import { lastDayOf } from '../times/last-day-of.js';
import type { Time } from '../times/time.js';
import { isToCome } from './is-to-come.js';

/** So many months ahead a report may look without a word of the future. */
const soon = 5;

const forOrBy = /\b(?:for|by(?: the end of)?)\s$/i;

/** "For Friday the weather service forecasts gusts", "By Friday the fair hopes to sell 900": what is foreseen for a day is yet to come. */
const isForecast = ({ text, start, end }: Sentence, time: Time): boolean =>
  (forOrBy.test(text.slice(Math.max(start, time.start - 16), time.start)) || /^by\b/i.test(time.quote)) &&
  /\b(?:forecasts?|expects?|predicts?|plans?|hopes?|aims?|intends?|will|must)\b/.test(
    text.slice(time.end, Math.min(end, time.end + 60)),
  );

const untilThen = /\b(?:by|until|till)\s(?:on\s|the end of\s)?$/i;

/** "is closed until Friday", "hopes to sell 900 by Friday": whether the other end of what is so or hoped for is to come. */
function endsAhead(sentence: Sentence, { role, quote, start }: Time, toCome: boolean): boolean {
  const { text, tokens } = sentence;
  const isEnd =
    role === 'until' &&
    (untilThen.test(text.slice(Math.max(sentence.start, start - 18), start)) ||
      /^(?:by|until|till)\b/i.test(quote));
  if (!isEnd || toCome) return isEnd;
  const at = tokenBefore(sentence, start) + 1;
  const verb = tokens
    .slice(Math.max(0, at - 8), at)
    .findLast(({ tag }) => tag === 'aux' || tag === 'modal' || tag === 'verb');
  return (
    /^(?:is|are|stays?|remains?)$/.test(verb?.lower ?? '') && !tokens.some(({ lower }) => lower === 'been')
  );
}

/** The same month, or the end of it, of the next year. */
function movedMonth({ year = NaN, month, day }: CalendarDay): string {
  const next = toEdtf({ year: year + 1, month });
  const isLast = toEdtf({ year, month, day }) === lastDayOf(toEdtf({ year, month }));
  return isLast ? lastDayOf(next) : toEdtf({ year: year + 1, month, day });
}

const isWeekday = (quote: string): boolean => /day\b/i.test(quote) && !/\d/.test(quote);

function movedDay(day: CalendarDay): string | undefined {
  const next = shiftDays(day, 7);
  return next && toEdtf(next);
}

/**
 * "will stand trial in May", "is closed until Friday": news look back for a month or a weekday without a year, but
 * what will be has its next one. Undefined where the time is not ahead, or says itself when it is.
 */
export function nextAhead(sentence: Sentence, time: Time, anchor: CalendarDay): string | undefined {
  const { relative, role, quote } = time;
  const edtf = time.edtf?.replace(/^\.\.\//, '') ?? '';
  const day = fromEdtf(edtf);
  const isOpen =
    relative &&
    (role === 'period' || role === 'until') &&
    // "will get 31% more than Monday's closing price"
    !/['’]s$/.test(quote) &&
    !/\b(?:last|this|next|past|yesterday|today|tonight|overnight)\b|ago/i.test(quote);
  if (!isOpen || day?.year === undefined || day.month === undefined || day.month > 12) return undefined;
  if (edtf >= toEdtf(anchor).slice(0, edtf.length)) return undefined;
  const toCome = isToCome(sentence, time) || isForecast(sentence, time);
  if (role === 'until') {
    const isAhead = endsAhead(sentence, time, toCome);
    const next = !isAhead
      ? undefined
      : isWeekday(quote)
        ? movedDay(day)
        : toCome
          ? movedMonth(day)
          : undefined;
    return next && `../${next}`;
  }
  if (!toCome) return undefined;
  if (isWeekday(quote)) return movedDay(day);
  const months = (day.month - (anchor.month ?? 0) + 12) % 12;
  return !time.isDay && months <= soon ? toEdtf({ ...day, year: day.year + 1 }) : undefined;
}
