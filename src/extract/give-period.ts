import type { Figure } from './figure.js';
import { note } from './note.js';

/** A period and the words that say so. */
interface Stated {
  quote: string;
  period: string | undefined;
}

/** Gives a figure the period that a time beside it states, else the one carried on from its paragraph, if any. */
export function givePeriod(
  figure: Figure,
  stated: Stated | undefined,
  inherited: string | undefined,
  by: string,
): void {
  const period = stated ? stated.period : inherited;
  if (period === undefined) return;
  figure.period = period;
  if (!stated) figure.implied.add('period');
  const did = stated ? `"${stated.quote}" says ${period}` : `${period}, carried on from the paragraph`;
  note(figure, by, did, stated ? 1 : 0.9);
}
