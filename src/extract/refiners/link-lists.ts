import type { Figure } from '../figure.js';
import { lastBefore } from '../last-before.js';
import { note } from '../note.js';
import { isCount } from '../things/is-count.js';
import { isListItem } from '../phrases/is-list-item.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Refiner } from './refiner.js';

/** "The money will be spent as follows:" */
const divides =
  /\b(?:as follows|broken down|break(?:s)? down|made up|split|divided|distributed|allocated|spent|by \w+)\b/i;
const breakdown =
  /\b(?:breakdown|broken down|break down|by (?:region|district|country|sector|age|division|category|department|area|party|type)|as follows|made up|split)\b/i;
const ofTheWhole =
  /(?:^\W*|[:;—–]\s*)(?:out\s+)?of\s+(?:(?:the|its|their|all|those|these|some|about|roughly|usual)\s+)*(?:\p{L}+['’]s\s+)?$/iu;

const isLevel = ({ measure, mention }: Figure): boolean =>
  measure === 'level' && !mention.unit.startsWith('%');
const sameUnit = (one: Figure, other: Figure): boolean => one.mention.unit === other.mention.unit;

function link(part: Figure, whole: Figure, how: string): void {
  part.partOf = whole;
  note(
    part,
    linkLists.name,
    `${how}: a part of ${whole.sentence.text.slice(whole.mention.start, whole.mention.end)}`,
  );
}

/** "put the number of wrecks at 101: 64 in the port, 37 in Merrow": what a colon opens, in the same unit. */
function colonWhole(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  const previous = figures[at - 1];
  if (!figure || !isLevel(figure) || figure.partOf) return undefined;
  const { sentence, relationStart } = figure;
  const from = previous?.sentence === sentence ? previous.mention.end : sentence.start;
  const before = sentence.text.slice(from, relationStart);
  // "(Q2 2030: £44 million)" is last year's figure, no part.
  if (!/:\s*(?:\p{Lu}[\p{L}'’-]*\s+){0,3}$/u.test(before) || /\([^)]*$/.test(before)) return undefined;
  const whole = previous?.sentence === sentence || breakdown.test(before) ? previous : undefined;
  const near = whole && whole.sentence.block === sentence.block && sentence.index - whole.sentence.index <= 1;
  const candidates = near
    ? figures.slice(Math.max(0, at - 3), at).filter((other) => isLevel(other) && sameUnit(other, figure))
    : [];
  return (
    candidates.findLast((other) => !figure.thing || other.thing?.head === figure.thing.head) ?? candidates[0]
  );
}

/** The next figure of a list that one figure before has opened: nothing but words of place and "and" between. */
function goesOn(previous: Figure | undefined, figure: Figure): Figure | undefined {
  const whole = previous?.partOf;
  if (
    !previous ||
    !whole ||
    whole === figure ||
    figure.partOf ||
    !isLevel(figure) ||
    !sameUnit(whole, figure)
  )
    return undefined;
  // A list of people does not go on with cases.
  const isKind = !isCount(figure) || previous.thing?.head === figure.thing?.head;
  if (previous.sentence !== figure.sentence || !isKind) return undefined;
  const between = figure.sentence.tokens.slice(previous.mention.next, figure.mention.first);
  const plain = between.every(
    (token) => !['aux', 'modal', 'wh', 'verb'].includes(token.tag) && !/^[.;:]$/.test(token.text),
  );
  return plain ? whole : undefined;
}

/** "Of the bay's 80 piers, 12 have been closed": the whole first, its part behind the comma. */
function leadingWhole(figure: Figure, previous: Figure | undefined): Figure | undefined {
  if (
    !previous ||
    previous.sentence !== figure.sentence ||
    figure.partOf ||
    !isLevel(figure) ||
    !sameUnit(previous, figure)
  )
    return undefined;
  const { text, start } = figure.sentence;
  if (!/,\s*(?:only\s|just\s)?$/.test(text.slice(previous.mention.end, figure.relationStart)))
    return undefined;
  return ofTheWhole.test(text.slice(start, previous.relationStart)) ? previous : undefined;
}

/** The sentence that leads up to a list: the last one before it that is no item. */
function introOf(sentences: readonly Sentence[], item: Sentence): Sentence | undefined {
  const intro = lastBefore(sentences, item.index, (sentence) => !isListItem(sentence));
  return intro && /:\W*$/.test(intro.text.slice(intro.start, intro.end)) ? intro : undefined;
}

/**
 * What bulleted figures are parts of: the figure that the sentence with the colon states; else, where that sentence
 * only names a thing ("Confirmed cases by region:"), the first figure before it for the same thing; else, where it
 * speaks of dividing, the last one in its paragraph.
 */
function bulletWhole(
  figures: readonly Figure[],
  at: number,
  sentences: readonly Sentence[],
): Figure | undefined {
  const figure = figures[at];
  if (!figure || figure.partOf || !isLevel(figure) || !isListItem(figure.sentence)) return undefined;
  const isLabelled = /:\s*$/.test(figure.sentence.text.slice(figure.sentence.start, figure.relationStart));
  const intro = isLabelled ? introOf(sentences, figure.sentence) : undefined;
  if (!intro) return undefined;
  const before = figures.filter(
    (other) =>
      other.sentence.index <= intro.index && isLevel(other) && sameUnit(other, figure) && !other.partOf,
  );
  const stated = before.find((other) => other.sentence === intro);
  if (stated) return stated;
  if (isCount(figure))
    return before.find((other) => other.thing?.head && namesThing(intro, other.thing.head));
  return divides.test(intro.text.slice(intro.start, intro.end))
    ? before.findLast((other) => other.sentence.block === intro.block)
    : undefined;
}

const namesThing = (intro: Sentence, head: string): boolean =>
  intro.tokens.some((token) => nounLemma(token.lower) === head);

const leading = 'the whole stands before it';

/** Lists: behind a colon, in bullets, along a sentence; and wholes that stand before their part. */
export const linkLists: Refiner = {
  name: 'link-lists',
  refine(figures, { sentences }) {
    figures.forEach((figure, at) => {
      const previous = figures[at - 1];
      const ways: [string, Figure | undefined][] = [
        ['what the colon opens', colonWhole(figures, at)],
        ['the list goes on', goesOn(previous, figure)],
        [leading, leadingWhole(figure, previous)],
        ['an item of the list', bulletWhole(figures, at, sentences)],
      ];
      const found = ways.find(([, whole]) => whole);
      if (found?.[1]) link(figure, found[1], found[0]);
      // "Of the 80 piers, 12 have been closed": the verb is said of the part alone.
      if (found?.[1] === previous && found?.[0] === leading) {
        delete previous?.predicate;
        delete previous?.action;
      }
    });
  },
};
