import { textBetween } from '../wholes/text-between.js';
import type { ChangeCue } from './change-cue.js';

const joins =
  /^(?:\s\p{Ll}+){0,2}(?:,?\s(?:or|that is|that’s|that's|which is),?\s(?:(?:up|down)\s)?(?:by\s)?|,?\s(?:and thus\s)?by\s)$/u;

/** "grew from 40 to 60 boats, or by 50%": what the two levels have told, once more in per cent. */
export const restatedChange: ChangeCue = {
  find(figure, earlier) {
    const previous = earlier.at(-1);
    const origin = earlier.at(-2);
    const direction = previous?.sentence === figure.sentence ? previous.reached : undefined;
    if (!previous || !direction || figure.mention.unit !== '%' || previous.mention.unit === '%')
      return undefined;
    const isPair = origin?.sentence === figure.sentence && /^\s*to\s*$/.test(textBetween(origin, previous));
    return isPair && joins.test(textBetween(previous, figure))
      ? { direction, did: `from one level to another, in per cent: a change ${direction}` }
      : undefined;
  },
};
