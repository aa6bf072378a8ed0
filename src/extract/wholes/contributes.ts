import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { clauseTags } from '../tokens/clause-tags.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before the first part are looked at. */
const reach = 6;

const verbs =
  /\b(?:account(?:s|ed)? for|contribute[sd]?|(?:brought|brings?) in|(?:made|makes?) up|represent(?:s|ed)?|supplied|provided|chipped in)\s(?:(?:just|only|another|a further|some|about|around|nearly|almost|over|more than)\s)*$/i;

/** "The budget is £80 million. Schools get £32 million, and £12 million goes to roads": who has what of a pot. */
const gets = /\b(?:gets?|got|receives?d?|takes?|took|absorbs?|swallows?|will (?:get|receive))\s$/i;
const goesTo = /^\s(?:goes|go|went|will go|is (?:for|earmarked|set aside)|was spent)\s/i;
const pots = /^(?:budget|spending|expenditure|grant|package|investment|outlay|pot|programme)$/;

const goesOn = /^(?:,|,?\s+and)\s/;

/** "Cod brought in £3 million, herring 2 million and crab 1 million": no verb stands between the parts. */
const isNextPart = (previous: Figure, part: Figure, whole: Figure): boolean =>
  previous.partOf === whole &&
  goesOn.test(textBetween(previous, part)) &&
  !part.sentence.tokens
    .slice(previous.mention.next, part.mention.first)
    .some(({ tag }) => clauseTags.has(tag));

/** "Delays accounted for 190. Dirty trains accounted for 115": the sentence before has told such a part. */
function wholeOfSentenceBefore(previous: Figure, part: Figure): Figure | undefined {
  const { sentence, partOf: whole, relationStart } = previous;
  const isNext = sentence.block === part.sentence.block && part.sentence.index - sentence.index === 1;
  const isAlike = isNext && verbs.test(sentence.text.slice(sentence.start, relationStart));
  return isAlike && whole?.mention.unit === part.mention.unit && valueOf(part) < valueOf(whole)
    ? whole
    : undefined;
}

/** "The catch was worth £6 million. Cod accounted for £3 million": a part of what the sentence before told. */
export const contributes: WholeStrategy = {
  name: 'what it contributes to',
  find(figures, at) {
    const [previous, part] = [figures[at - 1], figures[at]];
    if (!part || !previous || !isAmount(part)) return undefined;
    const isFirst = previous.sentence !== part.sentence;
    const { sentence, relationStart, mention } = part;
    if (!isFirst) {
      const whole = previous.partOf;
      if (!whole || whole.sentence === sentence || whole.mention.unit !== mention.unit) return undefined;
      return isNextPart(previous, part, whole) ? whole : undefined;
    }
    const before = sentence.text.slice(sentence.start, relationStart);
    const isShared = /^[A-Z]{3}$/.test(mention.unit) && (gets.test(before) || goesTo.test(textBehind(part)));
    if (!isShared && !verbs.test(before)) return undefined;
    const goesOnFrom = wholeOfSentenceBefore(previous, part);
    if (goesOnFrom) return goesOnFrom;
    return figures
      .slice(Math.max(0, at - reach), at)
      .find(
        (whole) =>
          sentence.index - whole.sentence.index === 1 &&
          sentence.block === whole.sentence.block &&
          isAmount(whole) &&
          !whole.partOf &&
          (!isShared || pots.test(whole.thing?.head ?? '')) &&
          !isPreviousLevel(whole) &&
          whole.mention.unit === mention.unit &&
          (whole.mention.value ?? 0) > (mention.value ?? 0),
      );
  },
};
