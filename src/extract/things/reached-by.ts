import { arrival } from '../changes/arrival.js';
import type { Strategy } from './strategy.js';

/** "Nets up 9% to €84", "fell 68 pence to close at €11": a level is of what the change that led to it is of. */
export const reachedBy: Strategy = {
  name: 'what changed to reach it',
  confidence: 0.9,
  find(figure, earlier) {
    const change = earlier.at(-1);
    if (
      !figure.reached ||
      change?.measure !== 'change' ||
      !change.thing ||
      change.sentence !== figure.sentence
    )
      return undefined;
    if (arrival(figure, undefined)) return undefined;
    return {
      thing: change.thing,
      in: change.thingSentence ?? change.sentence,
      isAttribute: change.isAttribute ?? false,
    };
  },
};
