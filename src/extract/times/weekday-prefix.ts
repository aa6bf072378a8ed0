import { weekdayNumbers } from '../languages/en/calendar.js';
import { printedNames } from './printed-names.js';

/** "Tuesday, ", "Sun. " before a date, where there is one: of a date without a year it tells which year may be meant. */
export const weekdayPrefix = String.raw`(?:\b(?<weekday>${printedNames(weekdayNumbers.keys())})\.?,?\s)?`;
