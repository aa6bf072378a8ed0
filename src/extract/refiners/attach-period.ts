import type { Figure } from '../figure.js';
import { givePeriod } from '../give-period.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { closedStretch } from '../periods/closed-stretch.js';
import { endOfFinancialYear } from '../periods/end-of-financial-year.js';
import { sharedShift } from '../periods/shared-shift.js';
import { spellOutFinancialYear } from '../periods/spell-out-financial-year.js';
import { earlierThan } from '../periods/earlier-than.js';
import { PeriodMemory } from '../periods/period-memory.js';
import { ReportPeriod } from '../periods/report-period.js';
import { isOtherStage } from '../periods/is-other-stage.js';
import { takeOverPeriod } from '../periods/take-over-period.js';
import { timeBeside } from '../periods/time-beside.js';
import { timeOfColumn } from '../periods/time-of-column.js';
import { timeOfEvent } from '../periods/time-of-event.js';
import type { Refiner } from './refiner.js';

/** The figure before one that "a year earlier" may be said of: "6.8%, against 7% in January and 6% a year earlier". */
function comparedWith(figures: readonly Figure[], at: number): Figure | undefined {
  const previous = figures[at - 1];
  for (let other = at - 1; figures[other]?.sentence === previous?.sentence && previous; other--)
    if (figures[other]!.period !== undefined && !isPreviousLevel(figures[other]!)) return figures[other];
  return previous;
}

/** "Calls fell by a tenth to 8,460": a change of a time that its sentence does not tell is one of the time told last. */
function tellsChange(figures: readonly Figure[], from: number): boolean {
  const sentence = figures[from]?.sentence;
  for (let at = from; figures[at]?.sentence === sentence; at++)
    if (figures[at]?.measure === 'change') return true;
  return false;
}

/** The period or as-of date that each figure covers: stated in its sentence, else carried on in the paragraph. */
export const attachPeriod: Refiner = {
  name: 'attach-period',
  refine(figures, { sentences, anchor }) {
    const memory = new PeriodMemory(anchor);
    const report = new ReportPeriod(anchor);
    let yearEnd: number | undefined;
    let at = 0;
    for (const sentence of sentences) {
      const tells = figures[at]?.sentence === sentence;
      yearEnd ??= endOfFinancialYear(sentence);
      const carried = memory.read(sentence, tells && tellsChange(figures, at));
      report.read(sentence);
      const inherited = carried ?? (tells ? report.lend(sentence) : undefined);
      for (; figures[at]?.sentence === sentence; at++) {
        const figure = figures[at];
        if (!figure) break;
        const time =
          timeOfColumn(figure, sentences) ??
          timeBeside(figures, at) ??
          (inherited === undefined ? timeOfEvent(figures, at) : undefined);
        const period =
          time &&
          (sharedShift(time, figures, at) ??
            closedStretch(sentence, time) ??
            memory.resolve(time, figure, comparedWith(figures, at)));
        const stated = time && { quote: time.quote, period };
        const isEarlier = figure.measure !== 'change' && isPreviousLevel(figure);
        const told = isOtherStage(figure, sentences) ? undefined : inherited;
        const lent = isEarlier ? earlierThan(told, figures, at, memory) : told;
        givePeriod(figure, stated, lent, attachPeriod.name);
        if (stated && !isEarlier) memory.tell(figure);
      }
    }
    figures.forEach((figure, at) => {
      takeOverPeriod(figure, at, figures, attachPeriod.name);
      if (yearEnd !== undefined) spellOutFinancialYear(figure, yearEnd, attachPeriod.name);
    });
  },
};
