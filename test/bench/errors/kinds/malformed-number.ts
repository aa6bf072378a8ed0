import { replaced } from '../replaced.js';
import { anyNumberRules } from './any-number-rules.js';
import type { ErrorKind } from './error-kind.js';
import { toldExactly } from './told-exactly.js';
import { plantedIn } from './planted-in.js';

/** Digits and commas that no convention knows. */
export const malformedNumber: ErrorKind = {
  name: 'malformed number',
  rules: anyNumberRules,
  plant({ reports }, random) {
    const targets = reports.flatMap((report) =>
      report.slots
        .filter(
          (slot) => toldExactly(slot) && /^\d{1,3},\d{3}$/.test(report.text.slice(slot.start, slot.end)),
        )
        .map((slot) => ({ report, slot })),
    );
    if (targets.length === 0) return undefined;
    const { report, slot } = random.pick(targets);
    const digits = report.text.slice(slot.start, slot.end).replace(',', '');
    const cut = digits.length - 3;
    const wrong = random.pick([
      ...(cut > 1 ? [`${digits.slice(0, cut - 1)},${digits.slice(cut - 1)}`] : []),
      `${digits.slice(0, cut + 1)},${digits.slice(cut + 1)}`,
      `${digits.slice(0, cut)},,${digits.slice(cut)}`,
    ]);
    const changed = replaced(report, slot, wrong);
    return plantedIn(reports, report, changed, [slot]);
  },
};
