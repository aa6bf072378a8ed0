import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { countsBehind } from '../things/counts-behind.js';
import { isAmount } from './is-amount.js';
import { sameThing } from './same-thing.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures around one are looked at. */
const near = 6;
const reach = 16;
const sentencesBack = 5;
/** Two figures come to a third by chance, unless each is told to three digits. */
const fewestDigits = 200;

const isExact = (figure: Figure): boolean =>
  valueOf(figure) >= fewestDigits * Math.max(figure.mention.margin, 0.5) || valueOf(figure) % 100 !== 0;

/** What may be one of two parts: no part yet, and no earlier level. */
const mayBePart = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined &&
  isAmount(figure) &&
  !figure.partOf &&
  !isPreviousLevel(figure) &&
  valueOf(figure) >= 100;

/** "Arrivals by sea fell to ... Those by air": of the same, or the second leaves it unsaid. */
const areAlike = (one: Figure, other: Figure): boolean =>
  one.mention.unit === other.mention.unit &&
  (sameThing(one, other) || (!countsBehind(other) && other.mention.unit === '1'));

/** The other one of two that stand in neighbouring sentences of a paragraph, each the only such in its own. */
function partnersOf(figures: readonly Figure[], at: number): Figure[] {
  const figure = figures[at]!;
  return figures
    .slice(Math.max(0, at - near), at + near)
    .filter(
      (other) =>
        other.sentence.block === figure.sentence.block &&
        Math.abs(other.sentence.index - figure.sentence.index) === 1 &&
        mayBePart(other) &&
        (other.mention.start < figure.mention.start ? areAlike(other, figure) : areAlike(figure, other)),
    );
}

/** The amount told before both that they come to, as far as the last digits tell. */
function wholeOf(figures: readonly Figure[], at: number, one: Figure, other: Figure): Figure | undefined {
  const first = one.mention.start < other.mention.start ? one : other;
  const sum = valueOf(one) + valueOf(other);
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (whole) =>
        whole.mention.start < first.mention.start &&
        first.sentence.index - whole.sentence.index <= sentencesBack &&
        whole.sentence.section !== 'title' &&
        isAmount(whole) &&
        !isPreviousLevel(whole) &&
        whole.mention.unit === one.mention.unit &&
        isExact(whole) &&
        Math.abs(sum - valueOf(whole)) <=
          Math.max(whole.mention.margin, one.mention.margin, other.mention.margin),
    );
}

/** "1,180 came. Those by sea were 195 ... Those by air were 985": two sentences, and what they come to was told before. */
export const pairComesToTold: WholeStrategy = {
  name: 'with the one in the next sentence it comes to what was told',
  find(figures, at) {
    const figure = figures[at];
    if (!mayBePart(figure)) return undefined;
    for (const partner of partnersOf(figures, at)) {
      const whole = wholeOf(figures, at, figure, partner);
      if (whole) return whole;
    }
    return undefined;
  },
};
