import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { partMarkers } from '../languages/en/function-words.js';
import { isListItem } from '../phrases/is-list-item.js';
import { fits } from './fits.js';
import { isAmount } from './is-amount.js';
import { isBaseOf } from './is-base-of.js';
import { isOccasion } from './is-occasion.js';
import { textBehind } from './text-behind.js';
import type { WholeStrategy } from './whole-strategy.js';

const markers = partMarkers.map((marker) => marker.replaceAll(' ', '\\s+')).join('|');
/** "of that, £3 million"; but "the end of this month" */
const pointing = String.raw`of\s+th(?:at|is)(?=,?\s*$)`;
const atEnd = new RegExp(`(?:^|[\\s,;(])(?:${markers}|${pointing})\\b,?[^,.;:]{0,60}$`, 'iu');
/** "That includes 150 sailors", "They comprise" */
const counted = '(?:figure|number|total|sum|tally|count|toll|amount|bill|package|budget)s?';
const tells = String.raw`(?:that|this|it|these|those|they|(?:the|this|that|its|their)\s+(?:\p{L}+\s+)?${counted})\s+(?:also\s+)?(?:includes?|included|comprises?|comprised|consist(?:s|ed)?\s+of|(?:is|are|was|were)\s+(?:made\s+up|composed)\s+of)`;
const atStart = new RegExp(`^\\W*(?:${markers}|${pointing}|${tells})\\b`, 'iu');
const opensCounted = new RegExp(String.raw`^\W*(?:the|this|that)\s+(?:\p{L}+\s+)?${counted}\s`, 'iu');
const opensTold = /^\W*(?:it|they|these|those)\s+(?:also\s+)?(?:includes?|included|comprised?)\s/i;
const opensAlone =
  /^\W*(?:of|among)\s+(?:them|these|those)(?:,|\s+(?:is|are|was|were))\s+(?:(?:about|some|more|fewer|than|nearly)\s+)*$/iu;
/** "a budget of £90 million, which includes £4 million for boats": a verb says so of what its clause is about. */
const verbs = /(?:^|[\s,])(?:includes?|included)\s(?:[^,.;:]{0,30}\s)?$/iu;
/** "38 of them", "45% of those" (but those "who work there" are told right here), "17% of that", "£2 million of it": the marker stands behind the figure. */
const behind =
  /^\s+of\s+(?:(?:them|these|whom|which|it)\b|those\b(?!\s(?:who|whose|that|with|without|in|on|at|from|aged)\b)|that(?=\s*[,.;)]))/iu;
/** "17% of those killed": the words say themselves of whom, told before. */
const named = /^\s+of\s+those\s\p{L}+ed\b/iu;
/** "Most of them, 180, were children": what they are, the sentence before has told. */
const pointsBack = /\b(?:of|among)\s+(?:them|these|those),\s*$/i;
/** So many figures before a part are looked at. */
const reach = 30;

interface Marked {
  /** The words point back at a sentence before: "Among them were 12 children". */
  back: boolean;
  /** They open the sentence, and point at what was told last: no "of those who", which says itself who. */
  opens: boolean;
  /** "410 of whom": of those named right before it. */
  relative: boolean;
  /** "of them": more than one thing, and no amount. */
  isPlural?: boolean;
  /** A verb says so, whose subject may be another thing than the figure before: "24 halls, and the fair included 900 talks". */
  isVerb?: boolean;
}

/** Whether the words between the figure before and this one make this one a part. */
function marked(figures: readonly Figure[], at: number): Marked | undefined {
  const figure = figures[at];
  const previous = figures[at - 1];
  if (!figure) return undefined;
  const { sentence, relationStart, mention } = figure;
  const inSentence = previous?.sentence === sentence;
  const before = sentence.text.slice(inSentence ? previous.mention.end : sentence.start, relationStart);
  if (!inSentence && atStart.test(before))
    return {
      back: true,
      opens: opensAlone.test(before) || opensCounted.test(before) || opensTold.test(before),
      relative: false,
    };
  if (atEnd.test(before) && (inSentence || pointsBack.test(before)))
    return { back: !inSentence, opens: false, relative: false };
  if (inSentence && verbs.test(before)) return { back: false, opens: false, relative: false, isVerb: true };
  const after = behind.exec(sentence.text.slice(mention.end, mention.end + 30))?.[0];
  return after === undefined
    ? undefined
    : {
        back: !inSentence || named.test(textBehind(figure)),
        opens: false,
        relative: /wh(?:om|ich)$/.test(after),
        isPlural: /\sthem$/i.test(after),
      };
}

/** Words that open a sentence point back at the one before, though a new paragraph may begin with them. */
function isInReach({ sentence }: Figure, part: Figure, { opens }: Marked): boolean {
  const distance = part.sentence.index - sentence.index;
  return distance <= 1 && (opens || sentence.block === part.sentence.block);
}

/** "savings of £17 million a year consist of £9 million in pay": the parts are told without saying again how often. */
const isYearly = (whole: Figure, part: Figure): boolean =>
  whole.mention.unit === `${part.mention.unit}/a` && isAmount(part);

/** "the loss of 24 posts, equal to 7.5% of the present 320. Of these posts, 13 ...": what the sentence is about is the 24. */
function isBaseOfShare(figures: readonly Figure[], at: number): boolean {
  const [subject, share, base] = figures.slice(Math.max(0, at - 2), at + 1);
  return (
    base !== undefined &&
    share?.of === base &&
    share.sentence === base.sentence &&
    subject?.sentence === base.sentence &&
    isAmount(subject) &&
    subject.mention.unit === base.mention.unit
  );
}

const isOneOfParts = (figures: readonly Figure[], at: number): boolean =>
  marked(figures, at) !== undefined || figures[at - 1]?.partOf === figures[at]?.partOf;

/** "Of these, 960 ..." under a list points back at what the list divides. */
const dividedBy = (part: Figure, earlier: Figure | undefined): Figure | undefined =>
  earlier?.partOf && isListItem(earlier.sentence) && part.sentence.index - earlier.sentence.index === 1
    ? earlier.partOf
    : undefined;

/**
 * "including", "among them", "of whom": the nearest earlier figure that can be the whole, in the same sentence, or the
 * one before for "Among them". People are looked for among people first; the words that say "part" outweigh what kind
 * of thing it is.
 */
export const markedPart: WholeStrategy = {
  name: 'the words between say so',
  find(figures, at, { vocabulary }) {
    const part = figures[at];
    const found = part && (isAmount(part) || part.measure === 'share') ? marked(figures, at) : undefined;
    if (!part || !found) return undefined;
    const divided = found.back ? dividedBy(part, figures[at - 1]) : undefined;
    if (divided) return divided;
    let anyhow: Figure | undefined;
    for (let earlier = at - 1; earlier >= at - reach; earlier--) {
      const whole = figures[earlier];
      if (!whole || !isInReach(whole, part, found)) break;
      const distance = part.sentence.index - whole.sentence.index;
      const isOfRate = !found.back && isYearly(whole, part);
      if (distance !== Number(found.back) || (whole.measure !== 'level' && !isOfRate)) continue;
      // "4,210 people came, up from 3,950. Of these, ..."
      const isBefore = isPreviousLevel(whole);
      if (found.back && isBefore) continue;
      // "12 of them trawlers and 9 of them tugs": parts side by side, not one of the other.
      // "Of these, 9 are free, 4 of them for boats": but what opens a sentence is no such part.
      const isBeside = whole.partOf && !found.back && !found.relative && !marked(figures, earlier)?.opens;
      if (isBeside && isOneOfParts(figures, earlier)) continue;
      // "9 of the 38 hurt are in hospital, 2 of them in danger"
      if (isBaseOf(whole, figures[earlier - 1]) && !isBefore) continue;
      if (found.back && isBaseOfShare(figures, earlier)) continue;
      // "costing £31.6m. Two thirds of them were": money is no "them".
      if (part.measure === 'share' && found.isPlural && whole.mention.unit !== '1') continue;
      if (part.measure === 'share' && !isBefore) return whole;
      // "17 goals in 34 games, 4 of them headers": what is counted, not what it was counted over.
      if (
        !isBefore &&
        (fits(part, whole, vocabulary) || isOfRate) &&
        !isOccasion(whole, figures[earlier - 1])
      )
        return whole;
      if (part.mention.unit === whole.mention.unit && !found.isVerb) anyhow ??= whole;
    }
    return anyhow;
  },
};
