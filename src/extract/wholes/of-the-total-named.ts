import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { amountsBefore } from './amounts-before.js';
import { isAmount } from './is-amount.js';
import { isShareOf } from './is-share-of.js';
import { sameThing } from './same-thing.js';
import { textBetween } from './text-between.js';
import { textBehind } from './text-behind.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

const ofTheTotal = /^\s+of\s+(?:the|that|this)\s+(?:total|sum|whole|overall (?:total|figure))\b/i;
/** A total is named no further back than this. */
const reach = 12;

/** "£4.1 million, or 28% of the total": the figure that the share says once more. */
const partBefore = (share: Figure, previous: Figure | undefined): Figure | undefined =>
  previous?.sentence === share.sentence && isAmount(previous) ? previous : undefined;

/** "Ferries carried 900 people ... Children made up 12% of the total": what was told last of the same thing, whole. */
const lastAlike = (figures: readonly Figure[], at: number): Figure | undefined =>
  amountsBefore(figures, at, { figures: reach, sentences: 'paragraph' }).findLast(
    (other) => !other.partOf && sameThing(other, figures[at]!),
  );

/** "24.8% of the total, or 47,354 cars", "half of the total, at 6,200": the amount told before of which the one behind is such a share, else the only larger one. */
function ofPartBehind(figures: readonly Figure[], at: number): Figure | undefined {
  const [share, part] = [figures[at]!, figures[at + 1]];
  if (part?.sentence !== share.sentence || !isAmount(part)) return undefined;
  if (!/^\sof\s[^,;:()]{1,40}(?:,?\sor|,\s(?:at|with))\s$/.test(textBetween(share, part))) return undefined;
  const larger = amountsBefore(figures, at, { figures: reach }).filter(
    (other) => other.mention.unit === part.mention.unit && valueOf(other) > valueOf(part),
  );
  const [only, ...more] = larger.filter(({ sentence }) => share.sentence.index - sentence.index <= 1);
  return larger.findLast((other) => isShareOf(share, part, other)) ?? (more.length === 0 ? only : undefined);
}

/** What may be the total: what the parts before it are parts of, else the only larger amount of its kind. */
function totalFor(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  if (!figure) return undefined;
  const known = figures
    .slice(Math.max(0, at - reach), at)
    .findLast(({ partOf, sentence }) => partOf && figure.sentence.index - sentence.index <= 1)?.partOf;
  const part = figure.measure === 'share' ? partBefore(figure, figures[at - 1]) : figure;
  if (!part) return known ?? lastAlike(figures, at) ?? ofPartBehind(figures, at);
  const larger = amountsBefore(figures, at, { figures: reach }).filter(
    (other) => other.mention.unit === part.mention.unit && valueOf(other) > valueOf(part),
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
