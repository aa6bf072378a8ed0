import { fromEdtf, shiftMonths, toEdtf } from '../times/calendar-day.js';

const firstMonth = 3;
const monthsOf = 3;
/** What a report calls its winter is no longer. */
const longest = 6;

const monthNumber = ({
  year = NaN,
  month = NaN,
}: {
  year?: number | undefined;
  month?: number | undefined;
}) => 12 * year + month;

/**
 * "December to April: 1.1 million nights ... over the whole winter": a season (EDTF, `2025-24`) in the months that the
 * report has told it by; as it is where those named last are another stretch.
 */
export function seasonNamed(season: string, stretch: string | undefined): string {
  const [, year, code] = /^(\d{4})-(2[1-4])$/.exec(season) ?? [];
  const [from, to] = (stretch ?? '').split('/').map((end) => fromEdtf(end));
  if (year === undefined || !from || !to || stretch === undefined) return season;
  const first = { year: Number(year), month: firstMonth + monthsOf * (Number(code) - 21) };
  const last = shiftMonths(first, monthsOf - 1);
  const isWithin = last !== undefined && toEdtf(from) <= toEdtf(first) && toEdtf(last) <= toEdtf(to);
  return isWithin && monthNumber(to) - monthNumber(from) < longest ? stretch : season;
}
