import { monthNumbers } from '../languages/en/calendar.js';

/** The names of the months and their short forms, in lower case: one stands in every time that names a month. */
export const monthNames: readonly string[] = [...monthNumbers.keys()];
