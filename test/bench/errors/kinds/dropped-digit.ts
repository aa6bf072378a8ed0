import { anyNumberRules } from './any-number-rules.js';
import { digitsOf } from './digits-of.js';
import type { ErrorKind } from './error-kind.js';
import { misreadAs } from './misread-as.js';

/** A digit that got lost. */
export const droppedDigit: ErrorKind = {
  name: 'dropped digit',
  rules: anyNumberRules,
  plant: misreadAs((fact, random) => {
    const { digits, withDigits } = digitsOf(fact);
    if (digits.length < 2) return undefined;
    const at = random.int(0, digits.length - 1);
    const rest = digits.slice(0, at) + digits.slice(at + 1);
    return rest.startsWith('0') ? undefined : withDigits(rest);
  }),
};
