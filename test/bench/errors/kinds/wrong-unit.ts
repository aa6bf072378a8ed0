import { replaced } from '../replaced.js';
import type { ErrorKind } from './error-kind.js';
import { toldExactly } from './told-exactly.js';
import { plantedIn } from './planted-in.js';

const mistakes: readonly [RegExp, string][] = [
  [/€/, '$'],
  [/\$/, '£'],
  [/£/, '€'],
  [/euros$/, 'dollars'],
  [/dollars$/, 'pounds'],
  [/pounds$/, 'euros'],
  [/kilometres$/, 'miles'],
  [/hectares$/, 'acres'],
  [/tonnes$/, 'kilograms'],
  [/megawatts$/, 'kilowatts'],
  [/minutes$/, 'hours'],
  [/Celsius$/, 'Fahrenheit'],
];

/** The right number with another unit or currency. */
export const wrongUnit: ErrorKind = {
  name: 'wrong unit',
  rules: ['conflict/unit', 'conflict/value', 'conflict/headline', 'suspicious/sum', 'suspicious/part'],
  plant({ reports }, random) {
    const targets = reports.flatMap((report) =>
      report.slots.filter(toldExactly).map((slot) => ({ report, slot })),
    );
    for (const { report, slot } of random.shuffled(targets)) {
      const isTold = reports.some(
        (other) => other !== report && other.slots.some(({ name, figure }) => name === slot.name && figure),
      );
      const text = report.text.slice(slot.start, slot.end);
      const mistake = mistakes.find(([unit]) => unit.test(text));
      if (!isTold || !mistake) continue;
      const changed = replaced(report, slot, text.replace(...mistake));
      return plantedIn(reports, report, changed, [slot]);
    }
    return undefined;
  },
};
