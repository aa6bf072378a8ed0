import type { Field } from '../field.js';
import { figures } from '../figures.js';
import type { Report, Slot } from '../report.js';
import { replaced } from '../replaced.js';
import { writeFigure } from '../write-figure.js';
import type { ErrorKind } from './error-kind.js';
import { toldExactly } from './told-exactly.js';
import { plantedIn } from './planted-in.js';

/** A percentage that what it is of, told beside it or in another report, does not make. */
export const wrongRate: ErrorKind = {
  name: 'wrong rate',
  rules: ['conflict/change', 'conflict/value', 'conflict/headline', 'suspicious/share', 'suspicious/sum'],
  plant({ field, facts, reports }, random) {
    const targets = reports.flatMap((report) =>
      report.slots
        .filter((slot) => madeOf(field, slot) && toldExactly(slot))
        .map((slot) => ({ report, slot })),
    );
    for (const { report, slot } of random.shuffled(targets)) {
      const makers = madeOf(field, slot)!;
      const isTold = (name: string) =>
        reports.some(({ slots }) => slots.some((s) => s.name === name && toldExactly(s)));
      if (!makers.every(isTold) && !isToldAgain(reports, slot)) continue;
      const { value } = facts.figures[slot.name]!;
      const by = random.int(26, 88) / 10;
      const wrong = figures.percent(value > by + 1 && random.pick([true, false]) ? value - by : value + by);
      const changed = replaced(report, slot, writeFigure(wrong, slot.figure?.form).text);
      return plantedIn(reports, report, changed, [slot]);
    }
    return undefined;
  },
};

function madeOf({ shares }: Field, { name }: Slot): readonly string[] | undefined {
  const level = /^(\w+)Rate$/.exec(name)?.[1];
  return level === undefined ? shares[name] : [level, `${level}Before`];
}

function isToldAgain(reports: readonly Report[], slot: Slot): boolean {
  return reports.some(({ slots }) => slots.some((other) => other.name === slot.name && other !== slot));
}
