import type { TimeParser } from '../time.js';
import { byThen } from './by-then.js';
import { samePartOf } from './same-part-of.js';
import { season } from './season.js';
import { shiftedTime } from './shifted-time.js';
import { startOfYear } from './start-of-year.js';
import { yearRange } from './year-range.js';
import { dateRange } from './date-range.js';
import { dayRange } from './day-range.js';
import { dayBeforeMonth } from './day-before-month.js';
import { dayOfMonth } from './day-of-month.js';
import { dayOfWeek } from './day-of-week.js';
import { isoDate } from './iso-date.js';
import { monthBeforeDay } from './month-before-day.js';
import { monthRange } from './month-range.js';
import { monthInCell } from './month-in-cell.js';
import { yearInTitle } from './year-in-title.js';
import { month } from './month.js';
import { monthsTo } from './months-to.js';
import { partOfMonth } from './part-of-month.js';
import { partOfYear } from './part-of-year.js';
import { pastStretch } from './past-stretch.js';
import { relativeDay } from './relative-day.js';
import { relativeUnit } from './relative-unit.js';
import { sameStretch } from './same-stretch.js';
import { sameYear } from './same-year.js';
import { twoDays } from './two-days.js';
import { untilNow } from './until-now.js';
import { weekTo } from './week-to.js';
import { weekend } from './weekend.js';
import { year } from './year.js';

/** The longer forms first: each holds shorter ones that must not be read on their own. */
export const timeParsers: readonly TimeParser[] = [
  samePartOf, // holds a year
  startOfYear,
  yearRange, // holds two years
  season, // holds a year
  byThen,
  weekTo, // holds a date or a weekday
  monthsTo, // holds a month
  monthRange, // holds two months
  dateRange, // holds two dates
  twoDays, // holds two days, and dates
  dayRange, // holds a day of a month
  isoDate,
  dayBeforeMonth, // before its mirror image: "12 March 20 boats" is no 20th of March
  monthBeforeDay,
  partOfMonth, // holds a month
  partOfYear, // holds a year
  month,
  monthInCell,
  yearInTitle,
  dayOfMonth,
  untilNow, // "so far this year"
  sameYear,
  sameStretch,
  shiftedTime, // "the previous year" is that before the one named last
  pastStretch, // "the last year" is a stretch, "last year" a year
  relativeUnit,
  weekend,
  relativeDay,
  dayOfWeek,
  year, // last: what no other form has taken
];
