import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { isListItem } from '../phrases/is-list-item.js';
import type { Sentence } from '../sentence.js';
import { isCount } from '../things/is-count.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isAmount } from './is-amount.js';
import { sameThing } from './same-thing.js';
import type { WholeStrategy } from './whole-strategy.js';

/** "The money will be spent as follows:" */
const divides =
  /\b(?:as follows|broken down|break(?:s)? down|made up|split|divided|distributed|allocated|spent|by \w+)\b/i;

/** "According to the loading list they comprise:": of what the sentence before has counted. */
const comprise =
  /\b(?:they|these|those|this|that|it)\s+(?:comprised?|includes?|included|consist(?:s|ed)?\s+of|(?:are|is|were|was)\s+made\s+up\s+of)\b[^:]*:\W*$/i;

/** "- Total: 900" sums up the list that it stands in. */
const isTotalLabel = ({ sentence, relationStart }: Figure): boolean =>
  /^\W*(?:(?:the|grand|overall)\s)*(?:total|sum|in (?:all|total)|altogether)\b[^:]{0,30}:\W*$/i.test(
    sentence.text.slice(sentence.start, Math.min(relationStart, sentence.start + 60)),
  );

/** A list is no longer, in sentences and in figures, nor its whole farther away. */
const reach = 60;

/** A list without words that say so may be as far off its whole, and still is meant to divide it. */
const nearEnough = 0.2;

const opensItem = ({ sentence, relationStart }: Figure): boolean =>
  /^\W*(?:(?:about|some|around|nearly|over|a\sfurther|another)\s)*$/iu.test(
    sentence.text.slice(sentence.start, relationStart),
  );

/** A verb stands no more words before its figure. */
const nearby = 8;

/** The sentence that leads up to a list: the last one before it that is no item. */
function introOf(sentences: readonly Sentence[], item: Sentence): Sentence | undefined {
  const intro = sentences
    .slice(Math.max(0, item.index - reach), item.index)
    .findLast((sentence) => !isListItem(sentence));
  return intro && /:\W*$/.test(intro.text.slice(intro.start, intro.end)) ? intro : undefined;
}

/** "exported goods worth £14 million": the verb nearest before the figure, which may be no predicate of it. */
function verbBefore({ sentence, mention }: Figure): string | undefined {
  const verb = sentence.tokens
    .slice(Math.max(0, mention.first - nearby), mention.first)
    .findLast(({ tag }) => tag === 'past' || tag === 'verb');
  return verb && verbLemma(verb.lower);
}

/** "Exports by group:" and "Exported goods:" name what was exported as well as exports. */
function names(intro: Sentence, figure: Figure, vocabulary: Vocabulary): boolean {
  const verb = figure.predicate?.lemma ?? verbBefore(figure);
  const nameOf = (noun: string): string =>
    vocabulary.metric([], noun)?.head ?? vocabulary.noun([], noun).head;
  const thing = figure.thing?.head ? nameOf(figure.thing.head) : undefined;
  return intro.tokens.some(({ lower }) => {
    const lemma = nounLemma(lower);
    // "Sales by division:" may divide what was told as revenue.
    const isThing = thing !== undefined && nameOf(lemma) === thing;
    return isThing || lemma === figure.thing?.head || lemma === verb || verbLemma(lower) === verb;
  });
}

/** "Local: 12 of 48 ferries": the 48 are a part of what the report has told another such part of. */
function wholeOfWholes(figures: readonly Figure[], at: number): Figure | undefined {
  const [part, whole] = [figures[at - 1], figures[at]];
  if (!whole || part?.partOf !== whole || part.sentence !== whole.sentence) return undefined;
  const pair = figures
    .slice(Math.max(0, at - reach), at)
    .findLast((other) => other.partOf && !isListItem(other.sentence))?.partOf;
  return pair && sameThing(pair, whole) ? pair : undefined;
}

/** What a list without labels divides, where its first words point back: the subject of the sentence before. */
function pointedBackAt(
  figures: readonly Figure[],
  at: number,
  { index, block, text, start, end }: Sentence,
): Figure | undefined {
  if (!comprise.test(text.slice(start, end))) return undefined;
  return figures
    .slice(Math.max(0, at - reach), at)
    .find(
      (other) =>
        other.sentence.index === index - 1 &&
        other.sentence.block === block &&
        isAmount(other) &&
        other.mention.unit === figures[at]?.mention.unit,
    );
}

/** The first figures of the items behind the sentence that leads up to a list. */
function itemsOf(figures: readonly Figure[], intro: Sentence, like: Figure): Figure[] {
  const items: Figure[] = [];
  const first = figures.findIndex(({ sentence }) => sentence.index > intro.index);
  for (let next = first; figures[next] && isListItem(figures[next]!.sentence); next++)
    if (isLike(figures[next]!, like) && figures[next]!.sentence !== items.at(-1)?.sentence)
      items.push(figures[next]!);
  return items;
}

const isLike = (one: Figure, other: Figure): boolean =>
  isAmount(one) && one.mention.unit === other.mention.unit;

/** How far a list is from what it may divide, as a part of that. */
function offBy(items: readonly Figure[], { mention }: Figure): number {
  const sum = items.reduce((all, item) => all + (item.mention.value ?? NaN), 0);
  return Math.abs(sum - (mention.value ?? NaN)) / (mention.value ?? NaN);
}

/** "In all 918 of the 1,360 boats were lost:", "- Merrow: 412": of two that lead up to a list the one that it comes to. */
function dividedAhead(figures: readonly Figure[], at: number, intro: Sentence): Figure | undefined {
  const figure = figures[at]!;
  const stated = figures
    .slice(Math.max(0, at - reach), at)
    .filter((other) => other.sentence === intro && isLike(other, figure));
  if (stated.length < 2) return undefined;
  const items = itemsOf(figures, intro, figure);
  return items.length > 1 ? stated.find((whole) => offBy(items, whole) <= nearEnough) : undefined;
}

/** "It invested €840 million:", "- €410 million in lines": the only amount of the line, if the list comes near it. */
function statedAhead(figures: readonly Figure[], at: number, intro: Sentence): Figure | undefined {
  const figure = figures[at]!;
  const [whole, more] = figures
    .slice(Math.max(0, at - reach), at)
    .filter((other) => other.sentence === intro && isLike(other, figure));
  if (!whole || more) return undefined;
  const items = itemsOf(figures, intro, figure);
  const isList = items.length > 1 && items.includes(figure) && items.every(opensItem);
  return isList && offBy(items, whole) <= nearEnough ? whole : undefined;
}

/**
 * What bulleted figures are parts of: the figure that the sentence with the colon states; else, where that sentence
 * only names a thing ("Confirmed cases by region:"), the first figure before it for the same thing; else, where it
 * speaks of dividing, the last one in its paragraph.
 */
export const inBullets: WholeStrategy = {
  name: 'an item of the list',
  find(figures, at, { sentences, vocabulary }) {
    const figure = figures[at];
    if (!figure || !isAmount(figure) || !isListItem(figure.sentence)) return undefined;
    // "Nets: £40 (2024: £38)", "Total: £90"
    if (isPreviousLevel(figure) || isTotalLabel(figure)) return undefined;
    const isLabelled = /:[\s*_]*$/.test(
      figure.sentence.text.slice(figure.sentence.start, figure.relationStart),
    );
    const intro = introOf(sentences, figure.sentence);
    if (!intro) return undefined;
    if (!isLabelled)
      return (
        wholeOfWholes(figures, at) ?? pointedBackAt(figures, at, intro) ?? statedAhead(figures, at, intro)
      );
    const divided = dividedAhead(figures, at, intro);
    if (divided) return divided;
    const before = figures.slice(Math.max(0, at - reach), at).filter(
      (other) =>
        other.sentence.index <= intro.index &&
        isAmount(other) &&
        other.mention.unit === figure.mention.unit &&
        // A whole may itself be added up in a sentence behind it.
        (!other.partOf || other.partOf.sentence.index > other.sentence.index),
    );
    const stated = before.find((other) => other.sentence === intro);
    if (stated) return stated;
    const named = before.find((other) => names(intro, other, vocabulary));
    if (named || isCount(figure)) return named;
    return divides.test(intro.text.slice(intro.start, intro.end))
      ? before.findLast((other) => other.sentence.block === intro.block)
      : undefined;
  },
};
