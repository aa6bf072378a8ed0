import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { textBehind } from '../wholes/text-behind.js';

/** So many figures before one are looked at. */
const reach = 3;
/** "it was £12 three winters ago", "In May they had been £3,000": what was told before, at another time. */
const pronounIs =
  /\b(?:it|they|this|that|the\s(?:figure|sum|amount|price|rate))\s(?:was|were|is|are|had\sbeen|has\sbeen|stood\sat|stands\sat)\s(?:still\s|only\s|just\s)?$/i;
/** "That was 6.5% up from £925" */
const opensWithPronoun = /^(?:it|they|this|that|these|those)\b/i;
const ofThat = /^\sof\s(?:that|this|it|which)\b/;

/** The rate that a figure in the same unit is told against: "£12 a trip, 4% more than last year's £11", or by a pronoun. */
export function rateToldBefore(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at]!;
  const { sentence, relationStart } = figure;
  const words = sentence.text.slice(Math.max(sentence.start, relationStart - 40), relationStart);
  const isCompared = isPreviousLevel(figure);
  const pointsBack = opensWithPronoun.test(sentence.text.slice(sentence.start, sentence.end));
  if (!isCompared && !pronounIs.test(words) && !ofThat.test(textBehind(figure))) return undefined;
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other) =>
        other.mention.unit.startsWith(`${figure.mention.unit}/`) &&
        other.sentence.block === sentence.block &&
        sentence.index - other.sentence.index <= (isCompared && !pointsBack ? 0 : 1),
    );
}
