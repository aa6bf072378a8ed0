import type { Figure } from './figure.js';
import { note } from './note.js';
import type { Time } from './times/time.js';

/** What the paragraph lends a figure: its frame, and the year named last, for "throughout the year". */
interface Lent {
  inherited: string | undefined;
  year: string | undefined;
}

/** Gives a figure the period that a time beside it states, else the one carried on from its paragraph, if any. */
export function givePeriod(
  figure: Figure,
  time: Time | undefined,
  { inherited, year }: Lent,
  by: string,
): void {
  const period = time ? (time.role === 'anaphor' ? year : time.edtf) : inherited;
  if (period === undefined) return;
  figure.period = period;
  if (!time) figure.implied.add('period');
  const did = time ? `"${time.quote}" says ${period}` : `${period}, carried on from the paragraph`;
  note(figure, by, did, time ? 1 : 0.9);
}
