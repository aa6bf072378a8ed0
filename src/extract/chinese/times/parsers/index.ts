import type { TimeParser } from '../../../times/time.js';
import { date } from './date.js';
import { dayOfMonth } from './day-of-month.js';
import { dayOfWeek } from './day-of-week.js';
import { dayRange } from './day-range.js';
import { month } from './month.js';
import { monthRange } from './month-range.js';
import { numericDate } from './numeric-date.js';
import { partOfYear } from './part-of-year.js';
import { pastStretch } from './past-stretch.js';
import { relativeDay } from './relative-day.js';
import { relativeUnit } from './relative-unit.js';
import { samePeriod } from './same-period.js';
import { shiftedTime } from './shifted-time.js';
import { untilNow } from './until-now.js';
import { year } from './year.js';

/** The longer forms first: each holds shorter ones that must not be read on their own. */
export const chineseTimes: readonly TimeParser[] = [
  dayRange, // holds two days
  monthRange, // holds two months
  samePeriod, // holds a year
  shiftedTime, // 前一日 holds what may be a day of the month
  date,
  numericDate,
  partOfYear, // holds a year
  month,
  dayOfMonth,
  untilNow, // 今年以来
  pastStretch,
  dayOfWeek, // 上周三, before 上周
  relativeUnit,
  relativeDay,
  year, // last: what no other form has taken
];
