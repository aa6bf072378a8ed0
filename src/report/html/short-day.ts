import { dayInWords } from '../day-in-words.js';

/** `15 Nov 2025`, for names and tables; nothing where a report gives no date. */
export function shortDay(published: string | undefined): string {
  return dayInWords(published).replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
}
