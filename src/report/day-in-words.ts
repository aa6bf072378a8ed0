import { periodInWords } from '../model/period-in-words.js';

/** `15 November 2025`, whatever time of day a report gives; nothing where it gives no date. */
export function dayInWords(published: string | undefined): string {
  return periodInWords(published?.replace(/T.*$/, ''));
}
