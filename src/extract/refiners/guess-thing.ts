import { nearestNoun } from '../things/nearest-noun.js';
import { takeThing } from '../things/take-thing.js';
import type { Refiner } from './refiner.js';

/** For figures that no strategy and no other figure gave a thing: something to show, never to align by. */
export const guessThing: Refiner = {
  name: 'guess-thing',
  refine(figures, { sentences }) {
    figures.forEach((figure, at) => {
      if (!figure.thing) takeThing(figure, figures.slice(0, at), [nearestNoun], sentences, guessThing.name);
    });
  },
};
