import { nearestNoun } from '../things/nearest-noun.js';
import { takeThing } from '../things/take-thing.js';
import type { Refiner } from './refiner.js';

/** Figures; hardly a sentence has as many. */
const lookBack = 50;

/** For figures that no strategy and no other figure gave a thing: something to show, never to align by. */
export const guessThing: Refiner = {
  name: 'guess-thing',
  refine(figures, { sentences }) {
    figures.forEach((figure, at) => {
      if (figure.thing) return;
      const earlier = figures.slice(Math.max(0, at - lookBack), at);
      takeThing(figure, earlier, [nearestNoun], sentences, guessThing.name);
    });
  },
};
