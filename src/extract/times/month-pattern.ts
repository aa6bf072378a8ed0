import { monthNumbers } from '../languages/en/calendar.js';
import { printedNames } from './printed-names.js';

/** "March", "Sept", "NOV"; a dot behind it is left to the pattern that it is put into. */
export const monthPattern = printedNames(monthNumbers.keys());
