import type { ChangeCue } from './change-cue.js';
import { overrun } from './overrun.js';

/** "ended up 70% over budget", "5% below plan" */
export const againstBudget: ChangeCue = {
  find(figure) {
    const direction = overrun(figure);
    return direction && { direction, did: `against what was planned: a change ${direction}` };
  },
};
