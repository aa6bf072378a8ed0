const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** As people write a day in metadata; a time of day after it is let go, since reports count in days. */
const forms: readonly (readonly [form: RegExp, order: 'ymd' | 'dmy' | 'mdy'])[] = [
  [/^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?$/, 'ymd'],
  [/^(\d{4})(\d{2})(\d{2})$/, 'ymd'],
  [new RegExp(`^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)? ${monthName},? (\\d{4})(?: .*)?$`, 'i'), 'dmy'],
  [new RegExp(`^(?:[a-z]+,? )?${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?: .*)?$`, 'i'), 'mdy'],
];

/** EDTF levels 0 to 2 beyond a plain day: intervals, unknown digits, qualifiers, seasons. */
const otherEdtf =
  /^(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?)(?:\/(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?)?)?$/;

/**
 * A date from metadata as EDTF (ISO 8601-2): `2024-03-12`, `2024-03` or `2024`; other EDTF stays as it is.
 * Undefined for what is no date, or no day of the calendar.
 */
export function edtfDate(written: string): string | undefined {
  const date = written.trim();
  for (const [form, order] of forms) {
    const match = form.exec(date);
    if (!match) continue;
    const part = (name: 'y' | 'm' | 'd') => match[order.indexOf(name) + 1];
    return calendarDate(part('y') ?? '', part('m'), part('d'));
  }
  return otherEdtf.test(date) ? date : undefined;
}

function calendarDate(year: string, monthText?: string, dayText?: string): string | undefined {
  if (monthText === undefined) return year;
  const named = months.indexOf(monthText.slice(0, 3).toLowerCase());
  const month = named === -1 ? Number(monthText) : named + 1;
  const day = dayText === undefined ? 1 : Number(dayText);
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  date.setUTCFullYear(Number(year));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const parts = [year, String(month).padStart(2, '0')];
  if (dayText !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
