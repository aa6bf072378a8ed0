import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { Cue } from '../patterns/cue.js';
import { isAmount } from './is-amount.js';
import { textBetween } from './text-between.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** A list is no longer. */
const longest = 10;
/** Two may be just those worth telling. */
const fewest = 3;
/** One of the parts may be wrong, but not the most of them. */
const nearEnough = 0.2;
const opens = /^[^.;:()]{0,60},\swith\s$/;
const joint = /^\s[^.;:()]{1,60}(?:,|,?\sand)\s$/;

/** "£34 million, with £19 million in fees, £12 million in wages and £3 million in rent": nearly all of it is listed. */
export const withItsParts: WholeStrategy = {
  name: 'what stands with it',
  cue: new Cue('with'),
  find(figures, at) {
    const [whole, part] = [figures[at - 1], figures[at]];
    if (!whole || part?.sentence !== whole.sentence || !isAmount(whole) || isPreviousLevel(whole))
      return undefined;
    if (!opens.test(textBetween(whole, part))) return undefined;
    const parts = [part];
    for (let next = at + 1; parts.length < longest && isNext(parts.at(-1)!, figures[next]); next++)
      parts.push(figures[next]!);
    const sum = parts.reduce((all, figure) => all + valueOf(figure), 0);
    const isAll = Math.abs(sum - valueOf(whole)) <= nearEnough * valueOf(whole);
    const isOne = parts.every((figure) => isAmount(figure) && figure.mention.unit === whole.mention.unit);
    return parts.length >= fewest && isOne && isAll ? whole : undefined;
  },
};

const isNext = (previous: Figure, figure: Figure | undefined): boolean =>
  figure?.sentence === previous.sentence && joint.test(textBetween(previous, figure));
