import type { Span } from '../../model/span.js';
import { Coverage } from '../coverage.js';
import { bitOf } from '../patterns/bit-of.js';
import { readSigns } from '../patterns/read-signs.js';
import type { CalendarDay } from './calendar-day.js';
import { lastDayOf } from './last-day-of.js';
import { timeParsers } from './parsers/index.js';
import { roleOf } from './role-of.js';
import type { ReadTime, Time, TimeRole } from './time.js';

/** How much of the sentence before a time tells its role: "up to midnight on ". */
const reach = 40;

/** "by the end of November" */
const endOf = /\b(?:end|close) of (?:the year )?$/i;

/** The role in EDTF: a stretch that is open on the side that the report leaves open. */
function opened(edtf: string | undefined, role: TimeRole): string | undefined {
  if (edtf === undefined) return undefined;
  if (role === 'until') return `../${edtf}`;
  return role === 'since' ? `${edtf}/..` : edtf;
}

function limitOf(
  read: ReadTime,
  before: string,
  quote: string,
  after: string,
  anchor: CalendarDay,
): { role: TimeRole; edtf: string | undefined } {
  const { edtf } = read;
  // A parser that knows the role has opened the stretch itself, and a stretch with two ends opens no further.
  if (read.role || edtf?.includes('/')) return { role: read.role ?? 'period', edtf };
  const told = roleOf(before, quote, edtf, anchor);
  // "the most since 2018, when 40 came": what was so then is told, too.
  const role = told === 'since' && /^,\swhen\b/.test(after) ? 'period' : told;
  if (role === 'ahead') return { role: 'period', edtf: undefined };
  const isEnd = role === 'until' && edtf !== undefined && endOf.test(before);
  return { role, edtf: opened(isEnd ? lastDayOf(edtf) : edtf, role) };
}

/** The dates, periods and relative times of one sentence, in order, resolved against the publication day. */
export function findTimes(
  text: string,
  { start, end }: Span,
  anchor: CalendarDay,
  signs = readSigns(text, { start, end }),
): Time[] {
  if (!signs.times) return [];
  const sentence = text.slice(start, end);
  let coverage: Coverage | undefined;
  const found: Time[] = [];
  timeParsers.forEach(({ pattern, read }, index) => {
    if (!(signs.times & bitOf(index))) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const [quote] = match;
      const span = { start: match.index, end: match.index + quote.length };
      coverage ??= new Coverage(sentence.length);
      const time = coverage.isFree(span) ? read(match.groups ?? {}, anchor) : undefined;
      if (!time) continue;
      coverage.take(span);
      const before = sentence.slice(Math.max(0, span.start - reach), span.start);
      const limit = limitOf(time, before, quote, sentence.slice(span.end, span.end + 8), anchor);
      found.push({
        start: start + span.start,
        end: start + span.end,
        quote,
        relative: time.relative,
        role: limit.role,
        edtf: limit.edtf,
        isDay: time.isDay ?? false,
        shift: time.shift,
        stretch: time.stretch,
      });
    }
  });
  return found.sort((a, b) => a.start - b.start);
}
