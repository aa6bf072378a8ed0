import { toEdtf, type CalendarDay } from './calendar-day.js';
import type { TimeRole } from './time.js';

const endsAt = /\b(?:as (?:of|at)|up (?:to|until)|until|till|by|through)/;
const partOfDay =
  /(?: (?:midnight|noon|midday|the (?:end|close|morning|afternoon|evening|night) of|late|early|mid|\w+day (?:night|evening)))?/;
/** "by 18:00 today" */
const clock = /(?: \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?| hours| local time)?| \d{1,2} ?[ap]\.?m\.?)?/;
/** "by 2028": the year for which something is aimed at or foreseen; "by the end of 2028" it is done at some time before. */
const aimedAt = /\bby(?: the year)?\s$/i;
const joint = /(?: on| in)?,?\s*(?:\w+day,?\s)?$/;
const until = new RegExp(endsAt.source + clock.source + partOfDay.source + joint.source, 'i');
const since =
  /\b(?:since|(?:starting|beginning)(?: in| on| from)?)(?: the (?:start|beginning) of| early| late| (?:\p{L}+ ){1,4}(?:began|started|opened|launched|broke out|took effect)(?: in| on)?| (?:the|its|their) (?:last|previous|first|latest) \p{L}+(?: in| of| on)?)?\s*$/iu;

/**
 * The role that the words before a time, or its own first word, give it. `ahead`: "by May 2028" of a report from 2024
 * looks ahead and limits nothing; "by 2028" is the year of what is aimed at.
 */
export function roleOf(
  before: string,
  quote: string,
  edtf: string | undefined,
  anchor: CalendarDay,
): TimeRole | 'ahead' {
  if (since.test(before) || /^since\b/i.test(quote)) return 'since';
  if (!until.test(before) && !/^(?:by|until|till|through)\b/i.test(quote)) return 'period';
  const known = anchor.year !== undefined && edtf !== undefined && /^\d{4}/.test(edtf);
  const isAhead = known && edtf.slice(0, 10) > toEdtf(anchor).slice(0, edtf.length);
  if (!isAhead) return 'until';
  return /^\d{4}$/.test(quote) && aimedAt.test(before) ? 'period' : 'ahead';
}
