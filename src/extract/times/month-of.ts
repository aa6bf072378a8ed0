import { monthNumbers } from '../languages/en/calendar.js';

/** The number of a month's name or short form, its dot aside, from 1; 0 for anything else. */
export function monthOf(name: string | undefined): number {
  return monthNumbers.get(name?.toLowerCase().replace('.', '') ?? '') ?? 0;
}
