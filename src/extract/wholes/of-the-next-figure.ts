import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { isAmount } from './is-amount.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

const owner = String.raw`(?:(?:the|its|their|his|her|our|those|these|all|some|about|roughly|usual)\s+)*(?:\p{L}+['’]s\s+)?`;
/** "5 of the 12 boats", "425 boats out of 1,420". */
const ofTheNext = new RegExp(
  String.raw`^\s+(?:of|(?:\p{Ll}+\s+){0,2}out\s+of)\s+${owner}(?:\p{Ll}+\s+)?$`,
  'iu',
);
/** "29% of a fleet of 400" */
const shareOfNext =
  /^,?\s+of\s+(?:a|an|the|its|their|his|her|our|all|those|these)\s+(?:[\p{L}'’-]+\s+){0,4}(?:of\s+)?$/iu;
/** "31 seats in the 87-seat council" */
const inTheNext = /^\s+(?<thing>\p{Ll}+)\s+(?:in|on|of)\s+(?:the|a|its|their)\s+(?:\p{L}+\s+)?$/u;

/** "31 seats in the 87-seat council": the same word behind both. */
function countsTheSame(figure: Figure, next: Figure): boolean {
  const thing = inTheNext.exec(textBetween(figure, next))?.groups?.thing;
  const behind = /^[-‑](?<thing>\p{Ll}+)\s/u.exec(
    next.sentence.text.slice(next.mention.end, next.mention.end + 30),
  );
  return (
    thing !== undefined && (thing === behind?.groups?.thing || thing === `${behind?.groups?.thing ?? ''}s`)
  );
}

/** "9 of the 12 days": a stretch of time is written with its unit, and what is taken of it without. */
const isOfSpan = (figure: Figure, next: Figure, between: string): boolean =>
  next.measure === 'duration' &&
  figure.mention.unit === '1' &&
  isAmount(figure) &&
  /^\sof\s(?:the|its|their|those)\s(?:last\s|past\s|first\s)?$/.test(between);

/** "£4 million, or 14%, of the £30 million": the whole stands behind the share. */
function behindItsShare(part: Figure, share: Figure, whole: Figure | undefined): Figure | undefined {
  if (whole?.sentence !== part.sentence || share.mention.unit !== '%' || !isAmount(part)) return undefined;
  const isWhole = whole.mention.unit === part.mention.unit && isAmount(whole);
  const isShare = /^,?\s(?:or|and with it)\s$/.test(textBetween(part, share));
  return isWhole && isShare && /^,?\sof\s(?:the|its|their|all)\s$/.test(textBetween(share, whole))
    ? whole
    : undefined;
}

/** "5 of the 12 boats": both count boats, and what happens, happens to the part. */
export const ofTheNextFigure: WholeStrategy = {
  name: '"of the" next figure',
  cue: new Cue('of in on'),
  takesVerb: true,
  find(figures, at) {
    const [figure, next] = [figures[at], figures[at + 1]];
    if (!figure || next?.sentence !== figure.sentence) return undefined;
    const whole = behindItsShare(figure, next, figures[at + 2]);
    if (whole) return whole;
    const between = textBetween(figure, next);
    if (isOfSpan(figure, next, between)) return next;
    if (!isAmount(next)) return undefined;
    if (figure.measure === 'share')
      return shareOfNext.test(between) || ofTheNext.test(between) ? next : undefined;
    if (next.mention.unit !== figure.mention.unit || !isAmount(figure)) return undefined;
    return ofTheNext.test(between) || countsTheSame(figure, next) ? next : undefined;
  },
};
