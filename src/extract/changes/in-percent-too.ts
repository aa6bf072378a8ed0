import { textBetween } from '../wholes/text-between.js';
import type { ChangeCue } from './change-cue.js';

const joins = /^(?:\s\p{Ll}+){0,2}(?:,?\s(?:or|that is)\s(?:by\s)?|\s\()$/u;

/** "an increase of 21,300 (5.4%)", "down 9p or 2.8%": a change that is told once more in per cent. */
export const inPercentToo: ChangeCue = {
  find(figure, earlier) {
    const previous = earlier.at(-1);
    const isRestated =
      previous?.sentence === figure.sentence &&
      previous.measure === 'change' &&
      figure.mention.unit === '%' &&
      !previous.mention.unit.startsWith('%') &&
      joins.test(textBetween(previous, figure));
    return isRestated && previous.direction
      ? { direction: previous.direction, did: 'the change before it, in per cent' }
      : undefined;
  },
};
