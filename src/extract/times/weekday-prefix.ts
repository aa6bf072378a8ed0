import { weekdayNumbers } from '../languages/en/calendar.js';
import { printedNames } from './printed-names.js';

/** "Tuesday, ", "Sun. " before a date, where there is one: the date says the day already. */
export const weekdayPrefix = String.raw`(?:\b${printedNames(weekdayNumbers.keys())}\.?,?\s)?`;
