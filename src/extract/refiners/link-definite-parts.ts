import type { Figure } from '../figure.js';
import { lastBefore } from '../last-before.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import { countsBehind } from '../things/counts-behind.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { textBehind } from '../wholes/text-behind.js';
import { textBetween } from '../wholes/text-between.js';
import { besideShare } from '../wholes/beside-share.js';
import { sameThing } from '../wholes/same-thing.js';
import { someOfThem } from '../wholes/some-of-them.js';
import { ofTheTotalNamed } from '../wholes/of-the-total-named.js';
import { alongList } from '../wholes/along-list.js';
import { kindNamed } from '../wholes/kind-named.js';
import { alongShares } from '../wholes/along-shares.js';
import { amountRestated } from '../wholes/amount-restated.js';
import { amountsBefore } from '../wholes/amounts-before.js';
import { isDerived } from '../wholes/is-derived.js';
import { isAmount } from '../wholes/is-amount.js';
import { remainder } from '../wholes/remainder.js';
import type { Refiner, RefinerContext } from './refiner.js';

/** So many figures before a part are looked at. */
const reach = 40;

const ofThe =
  /^\s+of\s+(?:all(?:\s+the|\s+its)?|the|those|these|its|their)\s+(?!(?:total|sum|whole|overall)\b)\p{L}/u;

const isHeadline = ({ sentence }: Figure): boolean => sentence.section === 'title';

/** "29 of the rescued", "60% of the burned area": some of a number that the report has told before. */
const isDefinite = (figure: Figure): boolean =>
  (figure.measure === 'share' || (figure.mention.unit === '1' && countsBehind(figure))) &&
  ofThe.test(figure.sentence.text.slice(figure.mention.end, figure.mention.end + 40));

/** "grew within a day from 3,260 to 4,180": how it went, and not what there is. */
function isOnTheWay(figures: readonly Figure[], level: Figure, index: number): boolean {
  const from = figures[index - 1];
  const isReached = from?.sentence === level.sentence && /^\sto\s$/.test(textBetween(from, level));
  return isPreviousLevel(level) || (isReached && isPreviousLevel(from));
}

/** The last level of a metric that is told before a figure and is no part itself, one on the way only for want of others. */
function toldBefore(figures: readonly Figure[], at: number, metric: string | undefined): Figure | undefined {
  const find = (isWanted: (other: Figure, index: number) => boolean): Figure | undefined =>
    lastBefore(
      figures,
      at,
      (other, index) =>
        other.metric === metric &&
        !other.partOf &&
        other.measure === 'level' &&
        !other.mention.unit.startsWith('%') &&
        isWanted(other, index),
    );
  const isSettled = (other: Figure, index: number): boolean => !isOnTheWay(figures, other, index);
  return find(isSettled) ?? find(() => true);
}

const amongThe =
  /^\W*(?:among|of)\s+the\s+(?<named>\p{L}+)(?:,|\s(?:is|are|was|were))\s(?:(?:at|least|about|some|only|more|than|also)\s)*$/iu;

/** "Among the dead are six children": of those who a report has counted before, whatever it called them. */
function wholeNamed(figures: readonly Figure[], at: number, vocabulary: Vocabulary): Figure | undefined {
  const part = figures[at];
  if (part?.mention.unit !== '1' || figures[at - 1]?.sentence === part.sentence) return undefined;
  const { text, start } = part.sentence;
  const named = amongThe.exec(text.slice(start, Math.min(part.relationStart, start + 60)))?.groups?.named;
  if (named === undefined) return undefined;
  const noun = nounLemma(named.toLowerCase());
  const head = vocabulary.metric([], noun)?.head ?? vocabulary.noun([], noun).head;
  const told = toldBefore(figures, at, head);
  // "People out of work ... Of the jobless, 90 were young": another word for the only people told of.
  return (
    told ??
    (vocabulary.isPerson(noun) || vocabulary.isPerson(head) ? onlyOnes(figures, at, vocabulary) : undefined)
  );
}

/** "fell to 2,840, or 6% of the total": what the share behind it says once more. */
function restatedBehind(figures: readonly Figure[], at: number): Figure | undefined {
  const [figure, share] = [figures[at], figures[at + 1]];
  if (!figure || share?.measure !== 'share' || !share.of || !isAmount(figure)) return undefined;
  const isSame =
    share.sentence === figure.sentence &&
    /^(?:\s\p{L}+){0,5}(?:,\s|\s[–—-]\s|,?\s(?:or|i\.e\.|that is),?\s)$/u.test(textBetween(figure, share)) &&
    /^\sof\s/.test(textBehind(share));
  return isSame && share.of !== figure && share.of.mention.unit === figure.mention.unit
    ? share.of
    : undefined;
}

/** "60% of the burned area, 3,140 hectares, was": the share once more, as an amount. */
function restated(figures: readonly Figure[], at: number): Figure | undefined {
  const [share, figure] = [figures[at - 1], figures[at]];
  if (share?.measure !== 'share' || !figure || share.sentence !== figure.sentence) return undefined;
  const isBetween = /^\sof\s[^,;:()]{1,40}(?:,\s(?:or\s|at\s|with\s)?|\s\()$/.test(
    textBetween(share, figure),
  );
  return isBetween &&
    /^(?:\s\p{L}+){0,2}[,.)]/u.test(textBehind(figure)) &&
    figure.mention.unit === share.of?.mention.unit
    ? share.of
    : undefined;
}

/** Core and topic of a key, without what limits it: "case +confirmed / measles" is a case of measles. */
function coreOf(metric: string | undefined): string | undefined {
  const [head, topic = ''] = metric?.split(' / ') ?? [];
  return head?.startsWith('unnamed') ? undefined : head && `${head.split(' +')[0]} / ${topic}`;
}

/** "£327 million lost in tax ... 60% of the loss": one noun is enough where one figure alone has been called so. */
function shortlyNamed(figures: readonly Figure[], at: number): Figure | undefined {
  const share = figures[at];
  const core = share?.measure === 'share' && !share.metric?.includes(' +') ? coreOf(share.metric) : undefined;
  if (core === undefined) return undefined;
  const told = figures
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) =>
        isAmount(other) &&
        !isHeadline(other) &&
        !other.partOf &&
        !isPreviousLevel(other) &&
        coreOf(other.metric) === core,
    );
  return told.every(({ metric }) => metric === told[0]?.metric) ? told.at(-1) : undefined;
}

/** "gave out 3,120 parcels, nearly double the 1,600 of 2017": what an earlier level is held against. */
const presentOf = (figures: readonly Figure[], earlier: Figure): Figure | undefined =>
  lastBefore(
    figures,
    figures.indexOf(earlier),
    (other) =>
      other.sentence === earlier.sentence &&
      isAmount(other) &&
      other.mention.unit === earlier.mention.unit &&
      !isPreviousLevel(other),
  );

/** What the report has told by the same key; a headline only rounds it, or says it shorter. */
function wholeTold(figures: readonly Figure[], at: number): Figure | undefined {
  const told = toldBefore(figures, at, figures[at]?.metric);
  const present = told && isPreviousLevel(told) ? presentOf(figures, told) : undefined;
  if (present) return present;
  return told && !isHeadline(told) ? told : (shortlyNamed(figures, at) ?? told);
}

/** "9 of the defendants" of a gang of 46, "5 of the farms" of 7: the only such ones whom the report has counted before. */
function onlyOnes(figures: readonly Figure[], at: number, vocabulary: Vocabulary): Figure | undefined {
  const part = figures[at];
  const isPeople = ({ thing, mention }: Figure): boolean =>
    mention.unit === '1' &&
    thing !== undefined &&
    vocabulary.isPerson(vocabulary.noun(thing.modifiers, thing.head).head);
  if (part?.mention.unit !== '1') return undefined;
  const areAlike = isPeople(part) ? isPeople : (other: Figure): boolean => sameThing(other, part);
  const told = figures
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) =>
        other.mention.unit === '1' &&
        areAlike(other) &&
        other.measure === 'level' &&
        !other.partOf &&
        !other.mention.isAge,
    );
  const isOne = told.every(({ mention }) => mention.value === told[0]?.mention.value);
  return isOne && (told[0]?.mention.value ?? 0) > (part.mention.value ?? 0) ? told.at(-1) : undefined;
}

/** "9 of the crew got ten years, 21 three, and the other 12 less": what the first part opens goes on. */
function goingOn(figures: readonly Figure[], at: number, context: RefinerContext): Figure | undefined {
  for (const strategy of [alongList, alongShares, remainder, besideShare, someOfThem, ofTheTotalNamed]) {
    const whole = strategy.find(figures, at, context);
    if (whole) return whole;
  }
  return undefined;
}

const thoseDone = /^\sof\s(?:those|the)\s(?<done>\p{L}+ed)\b/iu;

/** "Enrolment fell to 900 ... Some 310 of those enrolled are new", "40 of the finished homes": of those to whom it happened. */
function ofThoseDone(figures: readonly Figure[], at: number, vocabulary: Vocabulary): Figure | undefined {
  const figure = figures[at]!;
  const done = thoseDone.exec(textBehind(figure))?.groups?.done;
  if (done === undefined) return undefined;
  const verb = vocabulary.verb(verbLemma(done.toLowerCase()));
  return amountsBefore(figures, at, { figures: reach }).findLast(
    ({ thing, predicate, partOf, mention }) =>
      !partOf &&
      mention.unit === '1' &&
      (mention.value ?? 0) > (figure.measure === 'share' ? 0 : (figure.mention.value ?? 0)) &&
      ([thing?.head, predicate?.lemma].some((word) => word !== undefined && isDerived(done, word)) ||
        (predicate !== undefined && vocabulary.verb(predicate.lemma) === verb)),
  );
}

function wholeFor(figures: readonly Figure[], at: number, context: RefinerContext): Figure | undefined {
  const figure = figures[at];
  const { vocabulary } = context;
  if (!figure || figure.measure === 'change') return undefined;
  // "12 were trawlers, up from 9": no part of what there is now.
  if (isPreviousLevel(figure) && !/^\sof\s/.test(textBehind(figure))) return undefined;
  if (isDefinite(figure))
    return (
      wholeTold(figures, at) ??
      ofThoseDone(figures, at, vocabulary) ??
      kindNamed(figures, at) ??
      onlyOnes(figures, at, vocabulary)
    );
  const like = figure.likeFigure?.sentence === figure.sentence ? figure.likeFigure.partOf : undefined;
  const goesOn = like && like.sentence !== figure.sentence ? like : undefined;
  return (
    goesOn ??
    restated(figures, at) ??
    restatedBehind(figures, at) ??
    wholeNamed(figures, at, vocabulary) ??
    goingOn(figures, at, context) ??
    kindNamed(figures, at)
  );
}

/** Parts that point back at a whole by name, and those that go on from them; the keys tell which whole is meant. */
export const linkDefiniteParts: Refiner = {
  name: 'link-definite-parts',
  refine(figures, context) {
    figures.forEach((figure, at) => {
      if (figure.partOf ?? figure.of) return;
      const whole = wholeFor(figures, at, context);
      // "893, or 91% of those who voted": of more than those whom the share tells once more.
      if (!whole || whole === amountRestated(figures, at)) return;
      if (figure.measure === 'share') figure.of = whole;
      else figure.partOf = whole;
      note(
        figure,
        linkDefiniteParts.name,
        `a part of ${whole.sentence.text.slice(whole.mention.start, whole.mention.end)}`,
      );
    });
  },
};
