import { monthNumbers } from '../languages/en/calendar.js';

/** The number of a month's name or short form, from 1; 0 for anything else. */
export function monthOf(name: string | undefined): number {
  return monthNumbers.get(name?.toLowerCase() ?? '') ?? 0;
}
