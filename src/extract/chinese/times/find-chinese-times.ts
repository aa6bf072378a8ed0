import { Coverage } from '../../coverage.js';
import { toEdtf, type CalendarDay } from '../../times/calendar-day.js';
import { lastDayOf } from '../../times/last-day-of.js';
import type { ReadTime, Time, TimeRole } from '../../times/time.js';
import { normalise } from '../normalise.js';
import { chineseTimes } from './parsers/index.js';

/** Something of this stands in every time. */
const hint = /[年月日号周]|季度|星期|礼拜|天|昨|今|前|近|同期|目前|\d{4}[-/.]/u;

const untilBefore = /(?:截[至止]到?|止于|直到)\s*$/u;
const untilBehind = /^(?:[底末]?(?:为止|止))/u;
const sinceBefore = /(?:自从?|从|打从)\s*$/u;
const sinceBehind = /^(?:\S{0,3}?以来|[起来]|开始)/u;
const aheadBefore = /(?:到|至|力争|计划|预计)\s*$/u;

function roleOf(before: string, after: string, edtf: string, anchor: CalendarDay): TimeRole | 'ahead' {
  if (untilBefore.test(before) || untilBehind.test(after)) return 'until';
  if (/^\S{0,2}?以来/u.test(after) || (sinceBefore.test(before) && sinceBehind.test(after))) return 'since';
  const isKnown = anchor.year !== undefined && /^\d{4}/.test(edtf);
  const isFuture = isKnown && edtf.slice(0, 10) > toEdtf(anchor).slice(0, edtf.length);
  return isFuture && aheadBefore.test(before) ? 'ahead' : 'period';
}

function limitOf(
  read: ReadTime,
  quote: string,
  before: string,
  after: string,
  anchor: CalendarDay,
): Pick<Time, 'role' | 'edtf'> {
  const { edtf, role } = read;
  if (role || edtf === undefined || edtf.includes('/'))
    return { role: role ?? 'period', ...(edtf === undefined ? {} : { edtf }) };
  const found = roleOf(before, after, edtf, anchor);
  if (found === 'ahead') return { role: 'period' };
  const isEnd = /[底末]$/u.test(quote) || /^[底末]/u.test(after);
  if (found === 'until') return { role: found, edtf: `../${isEnd ? lastDayOf(edtf) : edtf}` };
  return { role: found, edtf: found === 'since' ? `${edtf}/..` : edtf };
}

/** The dates, periods and relative times of one sentence that starts at `offset`, in order, resolved as news are. */
export function findChineseTimes(sentence: string, offset: number, anchor: CalendarDay): Time[] {
  const text = normalise(sentence);
  if (!hint.test(text)) return [];
  const coverage = new Coverage(text.length);
  const found: Time[] = [];
  for (const { pattern, read } of chineseTimes)
    for (const match of text.matchAll(pattern)) {
      const [quote] = match;
      const span = { start: match.index, end: match.index + quote.length };
      const time = coverage.isFree(span) ? read(match.groups ?? {}, anchor) : undefined;
      if (!time) continue;
      coverage.take(span);
      const before = text.slice(Math.max(0, span.start - 8), span.start);
      const after = text.slice(span.end, span.end + 8);
      found.push({
        start: offset + span.start,
        end: offset + span.end,
        quote: sentence.slice(span.start, span.end),
        relative: time.relative,
        ...limitOf(time, quote, before, after, anchor),
        isDay: time.isDay ?? false,
        ...(time.shift && { shift: time.shift }),
      });
    }
  return found.sort((a, b) => a.start - b.start);
}
