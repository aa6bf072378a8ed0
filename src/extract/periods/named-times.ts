import { fromEdtf } from '../times/calendar-day.js';
import type { Shift, Stretch } from '../times/time.js';

const monthsOf: Readonly<Partial<Record<Stretch, number>>> = { quarter: 3, half: 6 };

/** How many months a stretch from one to another has; undefined for any other period. */
function monthsIn(edtf: string): number | undefined {
  const [, from, to] = /^(\d{4}-\d\d)\/(\d{4}-\d\d)$/.exec(edtf) ?? [];
  const [start, end] = [from, to].map((written) => written && fromEdtf(written));
  if (!start || !end) return undefined;
  const [first, last] = [start, end].map(({ year = NaN, month = NaN }) => 12 * year + month);
  return last! - first! + 1;
}

const isYear = (edtf: string): boolean => /^\d{4}$/.test(edtf);
const isMonth = (edtf: string): boolean => /^\d{4}-(?:0\d|1[0-2])$/.test(edtf);
/** "2024/2025" is a season, or a fiscal year. */
const isSeason = (edtf: string): boolean => /^\d{4}\/\d{4}$/.test(edtf);

/** Which stretches a report has named last, each kind for itself: what "the year" and "the same quarter" point back at. */
export class NamedTimes {
  year: string | undefined;
  month: string | undefined;
  /** The months that were named last as one stretch. */
  months: string | undefined;
  season: string | undefined;
  #last: string | undefined;

  add(edtf: string): void {
    if (isYear(edtf)) this.year = edtf;
    if (isMonth(edtf)) this.month = edtf;
    if (monthsIn(edtf) !== undefined) this.months = edtf;
    if (isSeason(edtf)) this.season = edtf;
    if (isYear(edtf) || isMonth(edtf) || isSeason(edtf) || monthsIn(edtf) !== undefined) this.#last = edtf;
  }

  /** "In the quarter", "over the same period": undefined where none of that length was named. */
  last(stretch: Stretch): string | undefined {
    if (stretch === 'period') return this.#last;
    if (stretch === 'month') return this.month;
    if (stretch === 'season') return this.season;
    const { months } = this;
    return months !== undefined && monthsIn(months) === monthsOf[stretch] ? months : undefined;
  }

  /** What "the year before" and "the previous season" are so far before, where nothing nearer says. */
  before({ unit }: Shift): string | undefined {
    if (unit === 'season') return this.season;
    return unit === 'year' ? this.year : unit === 'month' ? this.month : undefined;
  }
}
