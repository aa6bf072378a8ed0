import { replaced } from '../replaced.js';
import { writeFigure } from '../write-figure.js';
import { anyNumberRules } from './any-number-rules.js';
import type { ErrorKind } from './error-kind.js';
import { toldExactly } from './told-exactly.js';
import { plantedIn } from './planted-in.js';

/** A part that no longer makes up the total with the others. */
export const brokenSum: ErrorKind = {
  name: 'broken sum',
  rules: anyNumberRules,
  plant({ field, facts, reports }, random) {
    for (const { whole, parts } of field.sums) {
      const targets = reports.filter(({ slots }) =>
        [whole, ...parts].every((part) => slots.some((slot) => slot.name === part && toldExactly(slot))),
      );
      for (const report of random.shuffled(targets)) {
        const name = random.pick(parts);
        const slot = report.slots.find((told) => told.name === name && toldExactly(told))!;
        const { value, unit, decimals } = facts.figures[name]!;
        const factor = 1 + (random.pick([-1, 1]) * random.int(8, 30)) / 100;
        const step = 10 ** -decimals;
        const wrong = { value: Math.round((value * factor) / step) * step, unit, decimals };
        const changed = replaced(report, slot, writeFigure(wrong, slot.figure?.form).text);
        return plantedIn(reports, report, changed, [slot]);
      }
    }
    return undefined;
  },
};
