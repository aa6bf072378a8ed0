import { writeFigure } from '../write-figure.js';
import { toldAs } from './told-as.js';
import type { Variation } from './variation.js';

/** "About 48,000" for 48,210. */
export const rounding: Variation = {
  name: 'rounding',
  vary: toldAs((fact) =>
    fact.unit === '%'
      ? writeFigure(fact, 'whole').text
      : fact.value < 1000
        ? undefined
        : writeFigure(fact, 'about').text,
  ),
};
