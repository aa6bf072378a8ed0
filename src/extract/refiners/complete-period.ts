import { takeOverPeriod } from '../periods/take-over-period.js';
import type { Refiner } from './refiner.js';

/** The period of parts and changes that found what they belong to by their keys. */
export const completePeriod: Refiner = {
  name: 'complete-period',
  refine(figures) {
    figures.forEach((figure, at) => {
      takeOverPeriod(figure, at, figures, completePeriod.name);
    });
  },
};
