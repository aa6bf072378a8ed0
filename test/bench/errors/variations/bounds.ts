import { writeFigure } from '../write-figure.js';
import { toldAs } from './told-as.js';
import type { Variation } from './variation.js';

/** "More than 48,000" or "nearly 49,000" for 48,210. */
export const bounds: Variation = {
  name: 'bounds',
  vary: toldAs((fact, random) =>
    fact.unit === '%' || fact.value < 1000
      ? undefined
      : writeFigure(fact, random.pick(['over', 'nearly'])).text,
  ),
};
