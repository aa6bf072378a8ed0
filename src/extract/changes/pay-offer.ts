import type { ChangeCue } from './change-cue.js';
import { isPayAsked } from './is-pay-asked.js';

/** "The union wants 6.5%": in pay talks, the percentage that is asked for or offered is a rise. */
export const payOffer: ChangeCue = {
  find: (figure, _earlier, sentences) =>
    isPayAsked(figure, sentences)
      ? { direction: 'up', did: 'asked for or offered in pay talks: a change up' }
      : undefined,
};
