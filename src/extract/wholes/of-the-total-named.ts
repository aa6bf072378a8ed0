import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { Cue } from '../patterns/cue.js';
import { isAmount } from './is-amount.js';
import { isShareOf } from './is-share-of.js';
import { sameThing } from './same-thing.js';
import { textBetween } from './text-between.js';
import { textBehind } from './text-behind.js';
import type { WholeStrategy } from './whole-strategy.js';

const ofTheTotal = /^\s+of\s+(?:the|that|this)\s+(?:total|sum|whole|overall (?:total|figure))\b/i;
/** A total is named no further back than this. */
const reach = 12;

/** "£4.1 million, or 28% of the total": the figure that the share says once more. */
const partBefore = (share: Figure, previous: Figure | undefined): Figure | undefined =>
  previous?.sentence === share.sentence && isAmount(previous) ? previous : undefined;

/** "Ferries carried 900 people ... Children made up 12% of the total": what was told last of the same thing, whole. */
function lastAlike(figures: readonly Figure[], at: number): Figure | undefined {
  const share = figures[at]!;
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other) =>
        isAmount(other) &&
        !other.partOf &&
        !isPreviousLevel(other) &&
        other.sentence.block === share.sentence.block &&
        sameThing(other, share),
    );
}

/** "24.8% of the total, or 47,354 cars": the amount told before of which the one behind is such a share. */
function ofPartBehind(figures: readonly Figure[], at: number): Figure | undefined {
  const [share, part] = [figures[at]!, figures[at + 1]];
  if (part?.sentence !== share.sentence || !isAmount(part)) return undefined;
  if (!/^\sof\s[^,;:()]{1,40},?\sor\s$/.test(textBetween(share, part))) return undefined;
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other) =>
        isAmount(other) &&
        !isPreviousLevel(other) &&
        other.mention.unit === part.mention.unit &&
        other.sentence.section !== 'title' &&
        isShareOf(share, part, other),
    );
}

/** What may be the total: what the parts before it are parts of, else the only larger amount of its kind. */
function totalFor(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  if (!figure) return undefined;
  const near = figures.slice(Math.max(0, at - reach), at);
  const known = near.findLast(
    ({ partOf, sentence }) => partOf && figure.sentence.index - sentence.index <= 1,
  )?.partOf;
  const part = figure.measure === 'share' ? partBefore(figure, figures[at - 1]) : figure;
  if (!part) return known ?? lastAlike(figures, at) ?? ofPartBehind(figures, at);
  const larger = near.filter(
    (other) =>
      isAmount(other) &&
      !isPreviousLevel(other) &&
      other.mention.unit === part.mention.unit &&
      (other.mention.value ?? 0) > (part.mention.value ?? 0),
  );
  const alike = larger.filter((other) => sameThing(other, part));
  const [only, ...more] = alike.length > 0 ? alike : larger;
  if (figure.measure !== 'share') return larger.at(-1);
  if (known || more.length === 0) return known ?? only;
  const [fitting, ...others] = larger.filter((whole) => isShareOf(figure, part, whole));
  return others.length === 0 ? fitting : undefined;
}

/** "Dredging takes £4m of the total", "43% of the total" */
export const ofTheTotalNamed: WholeStrategy = {
  name: 'of the total named before',
  cue: new Cue('total sum whole figure'),
  find(figures, at) {
    const figure = figures[at];
    if (!figure || !(isAmount(figure) || figure.measure === 'share')) return undefined;
    return ofTheTotal.test(textBehind(figure)) ? totalFor(figures, at) : undefined;
  },
};
