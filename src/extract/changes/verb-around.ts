import { aroundAmounts } from '../languages/en/directions.js';
import type { ChangeCue } from './change-cue.js';
import { phraseAround } from './phrase-around.js';

/** "puts £67 on the bill", "knocked 3% off the price" */
export const verbAround: ChangeCue = {
  find(figure) {
    const phrase = phraseAround(figure);
    const direction = aroundAmounts.get(phrase);
    return direction && { direction, did: `"${phrase}" around it: a change ${direction}` };
  },
};
