import type { ChangeCue } from './change-cue.js';
import { followsChange } from './follows-change.js';

/** "a rise of 4% and 9%", "fares rose 4% and rents 3%": the second one goes the way of the first. */
export const joinedChange: ChangeCue = {
  find(figure, earlier) {
    const direction = followsChange(figure, earlier.at(-1)) ? earlier.at(-1)?.direction : undefined;
    return direction && { direction, did: 'joined to the change before it' };
  },
};
