import type { Figure } from '../figure.js';
import { note } from '../note.js';

/** "Cod 124 tonnes (42%)": the part that a share says once more. */
const restated = (share: Figure, previous: Figure | undefined): Figure | undefined =>
  share.measure === 'share' &&
  share.of !== undefined &&
  previous?.partOf === share.of &&
  previous.sentence === share.sentence
    ? previous
    : undefined;

/** A part that no time stands with is counted when its whole is, and a change that none does when its level is. */
export function takeOverPeriod(figure: Figure, at: number, figures: readonly Figure[], by: string): void {
  const level = figure.measure === 'change' ? figure.of : restated(figure, figures[at - 1]);
  const source = figure.partOf ?? level;
  const period = source?.period;
  // "£4 million of the £30 million that it spent from January to June": told in one breath, whatever was told before.
  const isToldThere =
    source?.sentence === figure.sentence && !source.implied.has('period') && figure.implied.has('period');
  if ((figure.period !== undefined && !isToldThere) || period === undefined || period === figure.period)
    return;
  figure.period = period;
  figure.implied.add('period');
  note(figure, by, `${period}, as what it belongs to`, 0.9);
}
