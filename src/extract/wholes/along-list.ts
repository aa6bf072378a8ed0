import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { countsBehind } from '../things/counts-behind.js';
import { isCount } from '../things/is-count.js';
import { raisers } from '../things/raisers.js';
import { clauseTags } from '../tokens/clause-tags.js';
import { finiteTags } from '../tokens/finite-tags.js';
import type { Token } from '../tokens/token.js';
import { fits } from './fits.js';
import { isAmount } from './is-amount.js';
import { isRateOf } from './is-rate-of.js';
import { sameThing } from './same-thing.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

/** "31 of the 87 seats, up from 27": what it was before is no part. */
const isBefore = ({ lower }: Token): boolean => /^(?:up|down|from|than|against|compared)$/.test(lower);
const raises = ({ lower }: Token): boolean => raisers.has(lower);
const isStop = ({ text }: Token): boolean => /^[.;:]$/.test(text);
const isJoint = ({ text, tag }: Token): boolean => text === ',' || tag === 'conj';

/** "Two thirds of them were boats, 12 were sold": a share of what was told before opens the list as well. */
const isShareOfThem = ({ of, measure, sentence, mention }: Figure): boolean =>
  measure === 'share' &&
  of !== undefined &&
  of.sentence.index < sentence.index &&
  /^\sof\s(?:them|these|those)\b/.test(sentence.text.slice(mention.end, mention.end + 12));

/** The last part before a figure in its sentence: its whole, shares in brackets, ages and durations may stand between. */
function partBefore(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  for (let earlier = at - 1; earlier >= Math.max(0, at - 4); earlier--) {
    const other = figures[earlier];
    if (!other || other.sentence !== figure?.sentence) return undefined;
    if (other.partOf ?? (isShareOfThem(other) || areAnswers(other, figure))) return other;
    const isWhole = figures[earlier - 1]?.partOf === other;
    const isBeside = other.measure === 'share' || other.measure === 'duration' || other.mention.isAge;
    if (!isWhole && !isBeside) return undefined;
  }
  return undefined;
}

/** A verb of its own behind it: "12 of them children, and 31 were injured"; "£31 million to repair" has only a purpose. */
const hasOwnVerb = ({ predicate, mention, actionShared, sentence: { tokens } }: Figure): boolean =>
  predicate?.finite === true &&
  predicate.first > mention.first &&
  !actionShared &&
  tokens[mention.next]?.lower !== 'to';

/** "won 16 of their 38 games, drew 10 and lost 12": one verb each, and nothing counted but by the first. */
const isBareWithVerb = (lead: readonly Token[], figure: Figure): boolean =>
  lead.length === 1 && (lead[0]?.tag === 'past' || lead[0]?.tag === 'verb') && !countsBehind(figure);

const saidToBe = /^\s(?:is|are|was|were)\s/;

/** "Of these, 12 were trawlers, 9 were tugs": the list divides what the sentence before has told, each by a verb. */
const isEachSaidToBe = (part: Figure, figure: Figure): boolean =>
  (isShareOfThem(part) || (part.partOf !== undefined && part.partOf.sentence.index < part.sentence.index)) &&
  [part, figure].every((item) => saidToBe.test(textBehind(item).replace(/^\sof\s\w+/, '')));

const opensWithVerb = ({ sentence: { tokens }, mention: { next } }: Figure): boolean =>
  finiteTags.has(tokens[next]?.tag);

/** "Of 1,204 sailors, 61% said that it was hard, and 38% worked at night": shares of those asked, a verb behind each. */
const areAnswers = (part: Figure, figure: Figure): boolean =>
  part.measure === 'share' && figure.mention.unit === '%' && opensWithVerb(part) && opensWithVerb(figure);

/**
 * Whether a figure is the next item of a list: behind a comma or "and", with no verb before it. What the part before
 * says of itself may have one: "14 were found off the pier, 6 in the marina".
 */
function isNextItem(part: Figure, figure: Figure): boolean {
  const between = figure.sentence.tokens.slice(part.mention.next, figure.mention.first);
  const joint = between.findLastIndex(isJoint);
  if (joint < 0 || between.some(isStop) || between.some(raises)) return false;
  const [tail, lead] = [between.slice(0, joint), between.slice(joint + 1)];
  if (isBareWithVerb(lead, figure) || (lead.length === 0 && isEachSaidToBe(part, figure))) return true;
  if (lead.length === 0 && areAnswers(part, figure)) return true;
  if (hasOwnVerb(figure) || lead.some((token) => clauseTags.has(token.tag) || isBefore(token))) return false;
  // "£4 million of that, boats £2 million"
  return !tail.some(({ tag }, at) => (tag === 'wh' && tail[at - 1]?.lower !== 'of') || tag === 'modal');
}

/** What is listed is of one kind, or of as many kinds as there are items: cases do not go on a list of people. */
function isOfKind(figure: Figure, part: Figure, whole: Figure, vocabulary: Vocabulary): boolean {
  if (!isCount(figure) || !countsBehind(figure) || sameThing(figure, part)) return true;
  // "930 people are at work: 510 masons, 300 carpenters": what a colon opens divides its whole, by whatever names.
  if (whole.sentence === part.sentence && /:[^;.]*$/.test(textBetween(whole, part))) return true;
  const byKind = part.thing?.head !== whole.thing?.head;
  return byKind && fits(figure, part, vocabulary);
}

/** The next figure of a list that a part before it has opened. */
export const alongList: WholeStrategy = {
  name: 'the list goes on',
  find(figures, at, { vocabulary }) {
    const figure = figures[at];
    const part = partBefore(figures, at);
    const whole = part?.partOf ?? part?.of;
    if (!figure || !part || !whole || whole === figure || !isAmount(figure)) return undefined;
    const unit = part.partOf ? part.mention.unit : whole.mention.unit;
    if (figure.mention.unit !== unit || !isNextItem(part, figure)) return undefined;
    if (figure.mention.unit !== whole.mention.unit && !isRateOf(whole, figure)) return undefined;
    return isOfKind(figure, part, whole, vocabulary) ? whole : undefined;
  },
};
