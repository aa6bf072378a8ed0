import type { Figure } from '../figure.js';
import type { ChangeCue } from './change-cue.js';
import { followsChange } from './follows-change.js';

/** "fell by 14% to 2,310": the level that a change comes to. */
const comesTo = (change: Figure | undefined, level: Figure | undefined): boolean =>
  change?.measure === 'change' &&
  change.sentence === level?.sentence &&
  level.measure !== 'change' &&
  /^\sto\s$/.test(change.sentence.text.slice(change.mention.end, level.relationStart));

/** "a rise of 4% and 9%", "fares rose 4% to £5 and rents by 3%": the second one goes the way of the first. */
export const joinedChange: ChangeCue = {
  find(figure, earlier) {
    const last = earlier.at(-1);
    const change = comesTo(earlier.at(-2), last) ? earlier.at(-2) : last;
    const direction = followsChange(figure, change, last) ? change?.direction : undefined;
    return direction && { direction, did: 'joined to the change before it' };
  },
};
