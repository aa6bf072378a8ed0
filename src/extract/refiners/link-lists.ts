import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { isListItem } from '../phrases/is-list-item.js';
import type { Refiner } from './refiner.js';

const breakdown =
  /\b(?:breakdown|broken down|break down|by (?:region|district|country|sector|age|division|category|department|area|party|type)|as follows|made up|split)\b/i;
const ofTheWhole = /^\W*of\s+(?:the|its|their|all|those|these)\b/i;

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

/** "put the number of dead at 181: 64 in the port, 37 in Merrow": what a colon opens, in the same unit. */
function colonWhole(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  const previous = figures[at - 1];
  if (!figure || !isLevel(figure) || figure.partOf) return undefined;
  const { sentence, relationStart } = figure;
  const from = previous?.sentence === sentence ? previous.mention.end : sentence.start;
  const before = sentence.text.slice(from, relationStart);
  if (!/:\s*$/.test(before)) return undefined;
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
  if (previous.sentence !== figure.sentence || previous.thing?.head !== figure.thing?.head) return undefined;
  const between = figure.sentence.tokens.slice(previous.mention.next, figure.mention.first);
  const plain = between.every(
    (token) => !['aux', 'modal', 'wh', 'verb'].includes(token.tag) && !/^[.;:]$/.test(token.text),
  );
  return plain ? whole : undefined;
}

/** "Of the province's 86 schools, 92 have been closed": the whole first, its part behind the comma. */
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
  const opens = ofTheWhole.test(text.slice(start, previous.relationStart));
  return opens && /,\s*(?:only\s|just\s)?$/.test(text.slice(previous.mention.end, figure.relationStart))
    ? previous
    : undefined;
}

/** Bulleted figures belong to the last figure of their unit before the list, where its paragraph leads up to it. */
function bulletWhole(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  if (
    !figure ||
    figure.partOf ||
    !isLevel(figure) ||
    !isListItem(figure.sentence) ||
    figures[at - 1]?.sentence === figure.sentence
  )
    return undefined;
  if (!/:\s*$/.test(figure.sentence.text.slice(figure.sentence.start, figure.relationStart)))
    return undefined;
  const opener = figures.findLastIndex((other, index) => index < at && !isListItem(other.sentence));
  const whole = figures
    .slice(0, opener + 1)
    .find(
      (other) =>
        isLevel(other) &&
        sameUnit(other, figure) &&
        figure.sentence.block - other.sentence.block <= 12 &&
        !other.partOf,
    );
  return whole;
}

const leading = 'the whole stands before it';

/** Lists: behind a colon, in bullets, along a sentence; and wholes that stand before their part. */
export const linkLists: Refiner = {
  name: 'link-lists',
  refine(figures) {
    figures.forEach((figure, at) => {
      const previous = figures[at - 1];
      const ways: [string, Figure | undefined][] = [
        ['what the colon opens', colonWhole(figures, at)],
        ['the list goes on', goesOn(previous, figure)],
        [leading, leadingWhole(figure, previous)],
        ['an item of the list', bulletWhole(figures, at)],
      ];
      const found = ways.find(([, whole]) => whole);
      if (found?.[1]) link(figure, found[1], found[0]);
      // "Of the 86 schools, 92 have been closed": the verb is said of the part alone.
      if (found?.[1] === previous && found?.[0] === leading) {
        delete previous?.predicate;
        delete previous?.action;
      }
    });
  },
};
