import type { Period } from './period.js';

export const allenRelations = [
  'before',
  'meets',
  'overlaps',
  'finished-by',
  'contains',
  'starts',
  'equals',
  'started-by',
  'during',
  'finishes',
  'overlapped-by',
  'met-by',
  'after',
] as const;

export type AllenRelation = (typeof allenRelations)[number];

/**
 * How one period stands to another: exactly one of the thirteen relations of J. F. Allen, "Maintaining knowledge
 * about temporal intervals", Communications of the ACM 26(11), 1983. Periods are whole days, so January meets
 * February. An open side reaches without end: `../2021-05` is finished by `2021-01/2021-05`.
 *
 * `unknown` where one leaves open what the other tells (September of some year beside September 2020), or they
 * leave different things open. Where both leave the same open (`XXXX-09` and `XXXX-01/XXXX-09`) it is taken to
 * be the same year, or month, and the relation is the one inside it; whether it is the same is for the caller,
 * who knows the documents.
 */
export function periodRelation(a: Period, b: Period): AllenRelation | 'unknown' {
  if (a.unspecified !== b.unspecified) return 'unknown';
  if (a.end < b.start) return a.end + 1 === b.start ? 'meets' : 'before';
  if (b.end < a.start) return b.end + 1 === a.start ? 'met-by' : 'after';
  if (a.start === b.start) return a.end === b.end ? 'equals' : a.end < b.end ? 'starts' : 'started-by';
  if (a.end === b.end) return a.start < b.start ? 'finished-by' : 'finishes';
  if (a.start < b.start) return a.end < b.end ? 'overlaps' : 'contains';
  return a.end < b.end ? 'during' : 'overlapped-by';
}

/** Whether every day of `b` is known to be a day of `a`: 2020 contains 2020-01/2020-09, and itself. */
export function periodContains(a: Period, b: Period): boolean {
  return ['contains', 'started-by', 'finished-by', 'equals'].includes(periodRelation(a, b));
}

/** Whether the two are known to have no day in common. */
export function periodsApart(a: Period, b: Period): boolean {
  return ['before', 'meets', 'met-by', 'after'].includes(periodRelation(a, b));
}

/** Whether the two are known to have a day in common. Where this and `periodsApart` are both false, who knows. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return periodRelation(a, b) !== 'unknown' && !periodsApart(a, b);
}
