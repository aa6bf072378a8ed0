import type { Fact } from '../field.js';
import type { Story } from '../make-story.js';
import type { Random } from '../random.js';
import { replaced } from '../replaced.js';
import type { Report, Slot } from '../report.js';
import { writeFigure } from '../write-figure.js';
import type { ErrorKind } from './error-kind.js';
import { saidOtherwise } from './said-otherwise.js';
import { toldExactly } from './told-exactly.js';
import { plantedIn } from './planted-in.js';

/**
 * Puts another value in the place of a figure, once or wherever the report tells it, if what else is told in the
 * story shows that it is wrong.
 */
export function misreadAs(misread: (fact: Fact, random: Random) => Fact | undefined): ErrorKind['plant'] {
  return ({ facts, reports }: Story, random) => {
    const targets = reports.flatMap((report) =>
      report.slots.filter(toldExactly).map((slot) => ({ report, slot })),
    );
    for (const { report, slot } of random.shuffled(targets)) {
      const wrong = misread(facts.figures[slot.name]!, random);
      if (!wrong) continue;
      const everywhere = random.pick([true, false]);
      const places = everywhere ? report.slots.filter((other) => isSame(other, slot)) : [slot];
      const others = reports.flatMap((other) =>
        other.slots.filter((told) => told.name === slot.name && !(other === report && places.includes(told))),
      );
      if (!others.some((told) => saidOtherwise(told, writeFigure(wrong, slot.figure?.form)))) continue;
      const changed = places.reduce((text, { start }) => rewritten(text, report.slots, start, wrong), report);
      return plantedIn(reports, report, changed, places);
    }
    return undefined;
  };
}

function isSame(a: Slot, b: Slot): boolean {
  return a.name === b.name && toldExactly(a);
}

function rewritten(report: Report, before: readonly Slot[], start: number, wrong: Fact): Report {
  const slot = report.slots[before.findIndex((old) => old.start === start)]!;
  return replaced(report, slot, writeFigure(wrong, slot.figure?.form).text);
}
