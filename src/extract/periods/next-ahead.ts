import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import { fromEdtf, shiftDays, toEdtf, type CalendarDay } from '../times/calendar-day.js';
import type { Time } from '../times/time.js';
import type { Token } from '../tokens/token.js';

const be: ReadonlySet<string> = new Set(['be', 'been', 'have']);
const intended: ReadonlySet<string> = new Set([
  'due',
  'set',
  'expected',
  'scheduled',
  'planned',
  'likely',
  'plans',
  'are',
  'is',
]);

const subjects: ReadonlySet<string> = new Set(['noun', 'name', 'pron']);
/** So many months ahead a report may look without a word of the future. */
const soon = 5;

/** "will", "is due to", "are expected to": what the verb behind it tells has not happened. */
const isAhead = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|shall)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.tag === 'to' && intended.has(tokens[at - 1]?.lower ?? ''));

/** Whether the verb of its clause, so many tokens before it at most, says that a time is yet to come. */
function isToCome(sentence: Sentence, time: Time): boolean {
  const { tokens } = sentence;
  const end = tokenBefore(sentence, time.start) + 1;
  for (let at = end - 1; at >= Math.max(0, end - 16); at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return false;
    if (isAhead(tokens, at)) return true;
    const isOver = token.tag === 'past' && !be.has(tokens[at - 1]?.lower ?? '');
    if (isOver || token.tag === 'wh') return false;
    // "The council puts fees up in May": what is told of the present has no past month.
    if (token.tag === 'verb' && subjects.has(tokens[at - 1]?.tag ?? '')) return true;
  }
  return false;
}

/** "For Friday the weather service forecasts gusts": what is foreseen for a day is yet to come. */
const isForecast = ({ text, start, end }: Sentence, time: Time): boolean =>
  /\bfor\s$/i.test(text.slice(Math.max(start, time.start - 5), time.start)) &&
  /\b(?:forecasts?|expects?|predicts?|plans?|will)\b/.test(
    text.slice(time.end, Math.min(end, time.end + 60)),
  );

function movedDay(day: CalendarDay): string | undefined {
  const next = shiftDays(day, 7);
  return next && toEdtf(next);
}

/**
 * "will stand trial in May", "is closed until Friday": news look back for a month or a weekday without a year, but
 * what will be has its next one. Undefined where the time is not ahead, or says itself when it is.
 */
export function nextAhead(sentence: Sentence, time: Time, anchor: CalendarDay): string | undefined {
  const { edtf = '', relative, role, quote } = time;
  const day = fromEdtf(edtf);
  const isOpen =
    relative &&
    role === 'period' &&
    !/\b(?:last|this|next|past|yesterday|today|tonight|overnight)\b|ago/i.test(quote);
  if (!isOpen || day?.year === undefined || day.month === undefined) return undefined;
  const isAhead = isToCome(sentence, time) || isForecast(sentence, time);
  if (edtf >= toEdtf(anchor).slice(0, edtf.length) || !isAhead) return undefined;
  if (/day\b/i.test(quote) && !/\d/.test(quote)) return movedDay(day);
  const months = (day.month - (anchor.month ?? 0) + 12) % 12;
  return !time.isDay && months <= soon ? toEdtf({ ...day, year: day.year + 1 }) : undefined;
}
