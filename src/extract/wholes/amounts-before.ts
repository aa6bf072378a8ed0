import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { isAmount } from './is-amount.js';

/** How far back a whole may have been told. */
export interface Reach {
  figures: number;
  /** Of the figure's own paragraph alone, or as many sentences back. */
  sentences?: number | 'paragraph';
}

/**
 * The amounts told before a figure that may be a whole, in reading order: in its own unit, unless it is a share; none of
 * a headline, which only rounds them, and none of an earlier time, which is told for comparison.
 */
export function amountsBefore(figures: readonly Figure[], at: number, reach: Reach): Figure[] {
  const figure = figures[at];
  if (!figure) return [];
  const { sentence, mention, measure } = figure;
  const isNear = ({ sentence: other }: Figure): boolean =>
    reach.sentences === 'paragraph'
      ? other.block === sentence.block
      : reach.sentences === undefined || sentence.index - other.index <= reach.sentences;
  return figures
    .slice(Math.max(0, at - reach.figures), at)
    .filter(
      (other) =>
        isAmount(other) &&
        other.sentence.section !== 'title' &&
        (measure === 'share' || other.mention.unit === mention.unit) &&
        isNear(other) &&
        !isPreviousLevel(other),
    );
}
