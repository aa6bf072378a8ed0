/** A day, month or year as far as it is known; `year` absent where nothing in the document tells it. */
export interface CalendarDay {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** EDTF with `X` for what is unknown above the finest known part: `2024-03-12`, `XXXX-09`, `XXXX-XX-25`. */
export function toEdtf({ year, month, day }: CalendarDay): string {
  const head = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  if (day !== undefined) return `${head}-${month === undefined ? 'XX' : two(month)}-${two(day)}`;
  return month === undefined ? head : `${head}-${two(month)}`;
}

/** The reverse of `toEdtf`; undefined for what is no single date. */
export function fromEdtf(edtf: string): CalendarDay | undefined {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T.*|[?~])?$/.exec(edtf.trim());
  if (!match) return undefined;
  const part = (text: string | undefined): number | undefined =>
    text && /^\d+$/.test(text) ? Number(text) : undefined;
  return { year: part(match[1]), month: part(match[2]), day: part(match[3]) };
}

/** Moves a fully known day; undefined where it is not fully known. */
export function shiftDays({ year, month, day }: CalendarDay, by: number): CalendarDay | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day + by));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Moves a month, across years; the year stays unknown where it is. */
export function shiftMonths({ year, month }: CalendarDay, by: number): CalendarDay | undefined {
  if (month === undefined) return undefined;
  const index = month - 1 + by;
  const years = Math.floor(index / 12);
  return { year: year === undefined ? undefined : year + years, month: index - years * 12 + 1 };
}

/** 0 (Sunday) .. 6 for a fully known day. */
export function weekdayOf({ year, month, day }: CalendarDay): number | undefined {
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
