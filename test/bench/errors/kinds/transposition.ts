import { anyNumberRules } from './any-number-rules.js';
import { digitsOf } from './digits-of.js';
import type { ErrorKind } from './error-kind.js';
import { misreadAs } from './misread-as.js';

/** Two neighbouring digits swapped. */
export const transposition: ErrorKind = {
  name: 'transposition',
  rules: anyNumberRules,
  plant: misreadAs((fact, random) => {
    const { digits, withDigits } = digitsOf(fact);
    const places = Array.from(digits).flatMap((digit, at) => {
      const next = digits[at + 1];
      return next === undefined || next === digit || (at === 0 && next === '0') ? [] : [at];
    });
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return withDigits(digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2));
  }),
};
