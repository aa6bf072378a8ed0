import type { Span } from '../../model/span.js';
import { toEdtf, type CalendarDay } from './calendar-day.js';
import { dayAndMonth, dayOfMonth, dayOfWeek, isoDate } from './calendar-dates.js';
import { month, monthRange, partOfYear, year } from './months-and-years.js';
import { pastStretch, relativeDay, relativeUnit, sameYear, untilNow } from './relative-times.js';
import { monthsTo, weekTo } from './stretches.js';
import type { ReadTime, Time, TimeParser, TimeRole } from './time.js';

/** The longer forms first: each holds shorter ones that must not be read on their own. */
export const timeParsers: readonly TimeParser[] = [
  weekTo,
  monthsTo,
  monthRange,
  isoDate,
  dayAndMonth,
  partOfYear,
  month,
  dayOfMonth,
  untilNow,
  sameYear,
  pastStretch,
  relativeUnit,
  relativeDay,
  dayOfWeek,
  year,
];

const hint = /\d{4}|\d(?:st|nd|rd|th)\b|year|month|week|quarter|half|day\b|night|now\b|far\b|date\b|Q[1-4]|H[12]\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|morning|afternoon|evening|tomorrow/;
const until = /\b(?:as (?:of|at)|up (?:to|until)|until|till|by|through)(?: (?:midnight|noon|midday|the end of|late|early|mid|\w+day (?:night|evening)))?(?: on| in)?,?\s*(?:\w+day,?\s)?$/i;
const since = /\b(?:since|starting(?: in| on| from)?|beginning(?: in| on)?)(?: the (?:start|beginning) of| early| late)?\s*$/i;

/** The role that the words before a time give it. "by 2028" of a report from 2024 looks ahead and limits nothing. */
function roleOf(before: string, quote: string, edtf: string | undefined, anchor: CalendarDay): TimeRole | 'ahead' {
  if (since.test(before) || /^since\b/i.test(quote)) return 'since';
  const by = /^(?:by|until|till|through)\b/i.test(quote);
  if (!by && !until.test(before)) return 'period';
  const known = anchor.year !== undefined && edtf && /^\d{4}/.test(edtf);
  return known && edtf.slice(0, 10) > toEdtf(anchor).slice(0, edtf.length) ? 'ahead' : 'until';
}

function toTime(span: Span, quote: string, before: string, read: ReadTime, anchor: CalendarDay): Time {
  const role = read.role ?? (read.edtf?.includes('/') ? 'period' : roleOf(before, quote, read.edtf, anchor));
  const edtf =
    read.edtf === undefined || role === 'ahead'
      ? undefined
      : role === 'until' && !read.role
        ? `../${read.edtf}`
        : role === 'since'
          ? `${read.edtf}/..`
          : read.edtf;
  return {
    ...span,
    quote,
    relative: read.relative,
    role: role === 'ahead' ? 'period' : role,
    isDay: read.isDay ?? false,
    ...(edtf === undefined ? {} : { edtf }),
  };
}

/** The dates, periods and relative times of one sentence, in order, resolved against the publication day. */
export function findTimes(text: string, { start, end }: Span, anchor: CalendarDay): Time[] {
  const sentence = text.slice(start, end);
  if (!hint.test(sentence)) return [];
  const found: Time[] = [];
  for (const parser of timeParsers)
    for (const match of sentence.matchAll(parser.pattern)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const read = parser.read(match.groups ?? {}, anchor);
      const before = sentence.slice(Math.max(0, match.index - 40), match.index);
      if (read) found.push(toTime(span, match[0], before, read, anchor));
    }
  return found.sort((a, b) => a.start - b.start);
}
