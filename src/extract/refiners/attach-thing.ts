import { strategies } from '../things/index.js';
import { takeThing } from '../things/take-thing.js';
import type { Refiner } from './refiner.js';

const lookBack = 6;

/** What is counted or measured, by ordered strategies; the first that finds something is recorded. */
export const attachThing: Refiner = {
  name: 'attach-thing',
  refine(figures, { sentences }) {
    figures.forEach((figure, at) => {
      takeThing(
        figure,
        figures.slice(Math.max(0, at - lookBack), at),
        strategies,
        sentences,
        attachThing.name,
      );
    });
  },
};
