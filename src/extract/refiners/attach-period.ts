import type { Figure } from '../figure.js';
import { givePeriod } from '../give-period.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import { closedStretch } from '../periods/closed-stretch.js';
import { PeriodMemory } from '../periods/period-memory.js';
import { timeBeside } from '../periods/time-beside.js';
import { timeOfColumn } from '../periods/time-of-column.js';
import { timeOfEvent } from '../periods/time-of-event.js';
import type { Refiner } from './refiner.js';

/** "Cod 124 tonnes (42%)": the part that a share says once more. */
const restated = (share: Figure, previous: Figure | undefined): Figure | undefined =>
  share.measure === 'share' &&
  share.of !== undefined &&
  previous?.partOf === share.of &&
  previous.sentence === share.sentence
    ? previous
    : undefined;

/** A part that no time stands with is counted when its whole is, and a change that none does when its level is. */
function takeOver(figure: Figure, at: number, figures: readonly Figure[]): void {
  const level = figure.measure === 'change' ? figure.of : restated(figure, figures[at - 1]);
  const period = (figure.partOf ?? level)?.period;
  if (figure.period !== undefined || period === undefined) return;
  figure.period = period;
  figure.implied.add('period');
  note(figure, attachPeriod.name, `${period}, as what it belongs to`, 0.9);
}

/** The period or as-of date that each figure covers: stated in its sentence, else carried on in the paragraph. */
export const attachPeriod: Refiner = {
  name: 'attach-period',
  refine(figures, { sentences, anchor }) {
    const memory = new PeriodMemory(anchor);
    let at = 0;
    for (const sentence of sentences) {
      const inherited = memory.read(sentence);
      for (; figures[at]?.sentence === sentence; at++) {
        const figure = figures[at];
        if (!figure) break;
        const time =
          timeOfColumn(figure, sentences) ??
          timeBeside(figures, at) ??
          (inherited === undefined ? timeOfEvent(figures, at) : undefined);
        const period =
          time && (closedStretch(sentence, time) ?? memory.resolve(time, figure, figures[at - 1]));
        const stated = time && { quote: time.quote, period };
        const lent = inherited !== undefined && isPreviousLevel(figure) ? memory.earlier() : inherited;
        givePeriod(figure, stated, lent, attachPeriod.name);
        if (stated) memory.tell(figure);
      }
    }
    figures.forEach(takeOver);
  },
};
