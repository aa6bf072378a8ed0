import type { ErrorKind } from './error-kind.js';
import { anyNumberRules } from './any-number-rules.js';
import { misreadAs } from './misread-as.js';

/** A zero too many, a point in the wrong place, millions for billions. */
export const scale: ErrorKind = {
  name: 'scale',
  rules: anyNumberRules,
  plant: misreadAs(({ value, unit, decimals }, random) => {
    if (value < 10) return undefined;
    const powers = [
      1,
      ...(value >= 10 ** 6 ? [3, -3] : []),
      ...(decimals !== 0 || value % 10 === 0 ? [-1] : []),
    ];
    const power = random.pick(powers);
    if (unit === '%' && power > 0 && value >= 10) return undefined;
    return { value: Number(`${value}e${power}`), unit, decimals: decimals - power };
  }),
};
