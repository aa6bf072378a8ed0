import { convertedFrom } from '../things/converted-from.js';
import type { ChangeCue } from './change-cue.js';

/** "fell by £3 million (€3.5 million)": a change in another unit is still one. */
export const convertedChange: ChangeCue = {
  find(figure, earlier) {
    const source = convertedFrom(figure, earlier.at(-1));
    return source?.measure === 'change' && source.direction
      ? { direction: source.direction, did: 'the change before it in another unit' }
      : undefined;
  },
};
