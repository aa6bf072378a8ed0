import type { Fact } from '../field.js';
import { toldExactly } from '../kinds/told-exactly.js';
import type { Random } from '../random.js';
import { replaced } from '../replaced.js';
import type { Variation } from './variation.js';

/** Tells some of the figures of one report another way. */
export function toldAs(tell: (fact: Fact, random: Random) => string | undefined): Variation['vary'] {
  return ({ facts, reports }, random) => {
    for (const report of random.shuffled(reports)) {
      const slots = random
        .shuffled(report.slots.filter(toldExactly))
        .flatMap((slot) => {
          const written = tell(facts.figures[slot.name]!, random);
          return written === undefined ? [] : [{ at: report.slots.indexOf(slot), written }];
        })
        .slice(0, 2);
      if (slots.length === 0) continue;
      const changed = slots.reduce(
        (text, { at, written }) => replaced(text, text.slots[at]!, written),
        report,
      );
      return reports.map((other) => (other === report ? changed : other));
    }
    return undefined;
  };
}
