import { copyOf } from '../copy-of.js';
import { replaced } from '../replaced.js';
import { writeFigure } from '../write-figure.js';
import { anyNumberRules } from './any-number-rules.js';
import { digitsOf } from './digits-of.js';
import type { ErrorKind } from './error-kind.js';
import { toldExactly } from './told-exactly.js';

/** A report that another house copied, with one figure changed on the way. */
export const changedCopy: ErrorKind = {
  name: 'changed in a copy',
  rules: [...anyNumberRules, 'duplicate/passage', 'duplicate/document'],
  plant({ facts, reports }, random) {
    const original = random.pick(reports);
    const copy = copyOf(original, random);
    const slots = copy.slots.filter((slot) => toldExactly(slot) && facts.figures[slot.name]!.value >= 10);
    const slot = random.pick(slots);
    const fact = facts.figures[slot.name]!;
    const { digits, withDigits } = digitsOf(fact);
    const at = random.int(0, Math.max(0, Math.ceil(digits.length / 2) - 1));
    const digit = (Number(digits[at]) % 9) + 1;
    const wrong = withDigits(`${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`);
    const changed = replaced(copy, slot, writeFigure(wrong, slot.figure?.form).text);
    const { start, end } = changed.slots[copy.slots.indexOf(slot)]!;
    return { reports: [...reports, changed], figures: [{ report: changed.id, start, end }] };
  },
};
