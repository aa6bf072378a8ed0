import { replaced } from '../replaced.js';
import type { Report, Slot } from '../report.js';
import { writeFigure } from '../write-figure.js';
import { anyNumberRules } from './any-number-rules.js';
import type { ErrorKind } from './error-kind.js';
import { saidOtherwise } from './said-otherwise.js';
import { sentenceAround } from './sentence-around.js';
import { toldExactly } from './told-exactly.js';
import { plantedIn } from './planted-in.js';

/** Two figures of a sentence that changed places. */
export const swappedFigures: ErrorKind = {
  name: 'swapped figures',
  rules: [...anyNumberRules, 'conflict/period', 'conflict/label'],
  plant({ facts, reports }, random) {
    for (const { report, one, other } of random.shuffled(reports.flatMap(neighbours))) {
      const [first, second] = [facts.figures[one.name]!, facts.figures[other.name]!];
      if (first.unit !== second.unit || Math.abs(Math.log(first.value / second.value)) < 0.05) continue;
      const rest = reports.filter((others) => others !== report).flatMap(({ slots }) => slots);
      const isSeen = (slot: Slot, wrong: number) =>
        rest.some((told) => told.name === slot.name && saidOtherwise(told, { low: wrong, high: wrong }));
      if (!isSeen(one, second.value) || !isSeen(other, first.value)) continue;
      const at = report.slots.indexOf(other);
      const half = replaced(report, one, writeFigure(second, one.figure?.form).text);
      const changed = replaced(half, half.slots[at]!, writeFigure(first, other.figure?.form).text);
      return plantedIn(reports, report, changed, [one, other]);
    }
    return undefined;
  },
};

/** Figures of one sentence, two by two. */
function neighbours(report: Report): { report: Report; one: Slot; other: Slot }[] {
  return report.slots.filter(toldExactly).flatMap((one, at, all) =>
    all
      .slice(at + 1)
      .filter(({ start, name }) => name !== one.name && start < sentenceAround(report.text, one.start).end)
      .map((other) => ({ report, one, other })),
  );
}
