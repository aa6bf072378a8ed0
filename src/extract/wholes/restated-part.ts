import type { Figure } from '../figure.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

const filler = String.raw`(?:or|some|about|around|roughly|nearly|almost|just|only|that is|that’s|that's|which is|which makes|i\.e\.),?\s+`;
const ratio = String.raw`(?:a|an)\s+(?:\p{L}+\s+){0,3}(?:rate|share|proportion|percentage|ratio|turnout|majority|quota|attendance|occupancy|coverage|yield)\s+of\s+`;
const shareOf = new RegExp(String.raw`^[^;:]*(?:,|\bor\b|\()\s*(?:${filler}|${ratio})*$`, 'iu');
const numberOf = new RegExp(String.raw`^(?:\s+of\s+[^,;:()]{1,40})?(?:,\s*(?:${filler})*|\s*\()$`, 'iu');
const follows = /^\s*(?:so|that|this|it)\b|\b(?:thus|hence|therefore|consequently)\b/iu;

/** "115 of them were positive, a rate of 26%": the part before it once more, in per cent. */
function asShare(figures: readonly Figure[], at: number): Figure | undefined {
  const share = figures[at];
  if (share?.mention.unit !== '%' || share.measure === 'change') return undefined;
  const part = [figures[at - 1], figures[at - 2], figures[at - 3]].find(
    (other, index) =>
      // "4 million of the 5 million over 60, or 80%": an age may stand between.
      (index < 2 || figures[at - 1]?.mention.isAge || figures[at - 1]?.measure === 'duration') &&
      other?.partOf &&
      other.sentence === share.sentence,
  );
  if (part) return shareOf.test(textBetween(part, share)) ? part.partOf : undefined;
  // "12 of the 40 boats came in. Attendance was thus 30%."
  const { text, start } = share.sentence;
  const isFirst = figures[at - 1]?.sentence !== share.sentence;
  if (!isFirst || !follows.test(text.slice(start, share.relationStart))) return undefined;
  const pairs = figures
    .slice(Math.max(0, at - 5), at)
    .filter(
      ({ partOf, sentence }) => partOf?.sentence === sentence && sentence.index === share.sentence.index - 1,
    );
  return pairs[0]?.partOf;
}

/** "45% of those, or 1,105,": the share before it once more, as a number. */
function asNumber(figures: readonly Figure[], at: number): Figure | undefined {
  const [figure, share] = [figures[at], figures[at - 1]];
  const whole = share?.measure === 'share' ? share.of : undefined;
  if (!figure || !whole || share?.sentence !== figure.sentence || !isAmount(figure)) return undefined;
  const between = textBetween(share, figure);
  const closed = /\bor\b|\(/.test(between) || /^\s*[,)—–]/.test(textBehind(figure));
  return closed && figure.mention.unit === whole.mention.unit && numberOf.test(between) ? whole : undefined;
}

/** "The pier is 35% repaired: of a length of 58 m, 20 m are done": the colon opens what the share is of what. */
function explained(figures: readonly Figure[], at: number): Figure | undefined {
  const [share, whole, part] = figures.slice(at, at + 3);
  if (share?.measure !== 'share' || !whole || part?.sentence !== share.sentence) return undefined;
  if (!isAmount(whole) || !isAmount(part) || whole.mention.unit !== part.mention.unit) return undefined;
  if (!/^[^.;:]{0,40}:[^.;:]*\bof\s[^.;:]*$/.test(textBetween(share, whole))) return undefined;
  const ratio = (100 * (part.mention.value ?? NaN)) / (whole.mention.value ?? NaN);
  return Math.abs(ratio - (share.mention.value ?? NaN)) <= share.mention.margin ? whole : undefined;
}

/** A part and its share say one thing twice: whoever has the whole of one has that of the other. */
export const restatedPart: WholeStrategy = {
  name: 'says once more what stands before it',
  find: (figures, at) => asShare(figures, at) ?? asNumber(figures, at) ?? explained(figures, at),
};
