import type { CalendarDay } from './calendar-day.js';

/**
 * "this year", "last year", "of 2024", "2024" behind a month or quarter, as a pattern; `mark` goes before its group
 * names, where a pattern holds two of them.
 */
export const yearSuffix = (mark = ''): string =>
  String.raw`(?:,?\s(?:of\s|in\s)?(?:(?<${mark}year>(?:19|20)\d{2})(?![,.]?\d)|(?<${mark}that>this|last|next|the\ssame|the\sprevious)\syear))?`;

/**
 * The year that a month or quarter belongs to. Without one said, news looks back: a month later than that of
 * publication belongs to the year before; where the publication year is unknown it stays open.
 */
export function yearOf(groups: Readonly<Record<string, string | undefined>>, anchor: CalendarDay, month: number): number | undefined {
  if (groups.year) return Number(groups.year);
  if (anchor.year === undefined) return undefined;
  if (groups.that === 'last' || groups.that === 'the previous') return anchor.year - 1;
  if (groups.that === 'next') return anchor.year + 1;
  if (groups.that) return anchor.year;
  return anchor.month !== undefined && month > anchor.month ? anchor.year - 1 : anchor.year;
}
