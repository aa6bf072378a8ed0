import { modalVerbs } from '../languages/en/modalities.js';
import { timeUnits } from '../languages/en/units.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { tokenBefore } from '../phrases/token-before.js';
import { countsBehind } from '../things/counts-behind.js';
import { shareThing } from '../things/share-thing.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { opensStretch } from '../wholes/opens-stretch.js';
import { textBehind } from '../wholes/text-behind.js';
import { textBetween } from '../wholes/text-between.js';
import type { Refiner } from './refiner.js';

/** Lengths, areas, weights: in a list, money and percentages are written each time. */
const isMeasured = ({ mention: { unit, isAge } }: Figure): boolean =>
  !isAge && !/^(?:1|%|[A-Z]{3}$)|\//.test(unit) && !timeUnits.has(unit);

/** "from 1.6 to 1.9 hours", "from 12 to 14%", "from 2,500 to 3,800 pounds" */
const isAmount = ({ mention: { unit, isAge } }: Figure): boolean => !isAge && unit !== '1';

const isBare = (figure: Figure): boolean => figure.mention.unit === '1' && !countsBehind(figure);

const listed = /^[^.;:]*(?:,|,?\s+and)\s+(?:\p{L}+\s+)?$/u;
const opened = /^[^.;:]*,\s(?:\p{L}+\s){0,4}$/u;
/** "1,940 lie in Merrow", "375 in Tern Bay", and the end: nothing that could be counted. */
const saysWhere = /^\s(?:in|at|on|of|to|from|were|was|are|is|lie|lies|lay|burned|burnt)\b|^\s*[,.;)]/;
const ofIt = /^\sof\s(?:it|them|which|that|this|these|those)\b/;
const rest = /\b(?:the|its|their)\s+(?:other|rest,?|remaining)\s+$/i;

const ofThose = /^\W*(?:out\s+)?of\s+(?:these|those|this|that|them),?\s+(?:about\s+|some\s+)?$/i;
/** So many figures before "of these" their whole may stand. */
const reach = 4;

/** "38 million tonnes came. Of these, 11 million were coal": the unit of the whole that the sentence before told. */
function wholeBefore(figures: readonly Figure[], at: number): Figure | undefined {
  const { sentence, relationStart, mention } = figures[at]!;
  const opening = sentence.text.slice(sentence.start, Math.min(relationStart, sentence.start + 40));
  if (!ofThose.test(opening) || !saysWhere.test(textBehind(figures[at]!))) return undefined;
  const before = figures
    .slice(Math.max(0, at - reach), at)
    .filter((other) => other.sentence !== sentence && other.sentence.block === sentence.block);
  const whole = before.find((other) => (other.mention.value ?? 0) > (mention.value ?? Infinity));
  return whole && isMeasured(whole) && whole.measure === 'level' ? whole : undefined;
}

/** "11 million were coal, 14 million crude oil": one noun that so many can't be is what they are made of. */
function isMadeOf({ sentence: { tokens }, thing, mention }: Figure): boolean {
  if (thing?.first !== mention.next || mention.unit !== '1') return false;
  return tokens
    .slice(thing.first, thing.next)
    .some(({ tag, lower }) => tag === 'noun' && lower === thing.head);
}

/** "planned 1.3 million tonnes and now expects 1.1 million", "of 540 tonnes; the plan required 900": of what is measured, too. */
function isForeseen(previous: Figure, { sentence, mention, relationStart }: Figure): boolean {
  const { tokens } = sentence;
  const verb = verbLemma(tokens[tokenBefore(sentence, relationStart)]?.lower ?? '');
  return (
    !/^(?:1|%.*|[A-Z]{3})$/.test(previous.mention.unit) &&
    !timeUnits.has(previous.mention.unit) &&
    modalVerbs.has(verb) &&
    /^(?:[.,;)]|for|in|by|from|this|next)?$/.test(tokens[mention.next]?.lower ?? '')
  );
}

/** "130 of the 240 metres" */
const partOfNext = /^\sof\s(?:the|its|their|all)\s$/;

/** "In 2019 it was 86 in 100, last year 74": of as many again, where only a time stands between. */
const isNextShare = (previous: Figure, figure: Figure): boolean =>
  previous.mention.isFraction &&
  previous.mention.unit === '%' &&
  figure.sentence.tokens
    .slice(previous.mention.next, figure.mention.first)
    .every(({ text }, at) => text === ',' || figure.sentence.hidden.has(previous.mention.next + at));

/** So many figures before one tell whether its points are those of a percentage. */
const nearby = 3;

/** "74%, a fall of 12 points": percentage points, where percentages stand before. */
function readPoints(figures: readonly Figure[], at: number): void {
  const figure = figures[at];
  if (figure?.measure !== 'change' || figure.mention.unit !== '1') return;
  const { sentence, mention } = figure;
  const token = sentence.tokens[mention.next];
  const isOfShare = figures
    .slice(Math.max(0, at - nearby), at + 2) // "fell by 0.2 points to 4.1%"
    .some((other) => other.sentence === sentence && other.mention.unit === '%');
  if (!token || !/^points?$/.test(token.lower) || !isOfShare) return;
  mention.unit = '%{point}';
  mention.next++;
  mention.end = token.end;
  note(figure, shareListUnits.name, 'points of the percentage before it');
}

/** The figure whose unit a bare number shares, as an item of a list or as the start of "from 30 to 42 km". */
function sourceOf(figures: readonly Figure[], at: number, shared: ReadonlySet<Figure>): Figure | undefined {
  const [previous, figure, next] = [figures[at - 1], figures[at], figures[at + 1]];
  if (!figure) return undefined;
  const isNext = previous?.sentence === figure.sentence && shared.has(previous);
  if (isNext && isMadeOf(figure) && isMeasured(previous) && listed.test(textBetween(previous, figure)))
    return previous;
  const isPart = figure.mention.unit === '1' && next?.sentence === figure.sentence && isMeasured(next);
  if (isPart && partOfNext.test(textBetween(figure, next))) return next;
  if (!isBare(figure)) return undefined;
  if (next?.sentence === figure.sentence && isAmount(next)) {
    const before = figure.sentence.text.slice(figure.sentence.start, figure.relationStart);
    if (/\bfrom\s+$/i.test(before) && /^\s+to\s+$/.test(textBetween(figure, next))) return next;
  }
  if (previous?.sentence !== figure.sentence) return wholeBefore(figures, at);
  if (isNextShare(previous, figure)) return previous;
  if (isForeseen(previous, figure)) return previous;
  if (!isMeasured(previous)) return undefined;
  const between = textBetween(previous, figure);
  // "3,100 tonnes of cod, 1,900 of it in Merrow"
  if (rest.test(between) || ofIt.test(textBehind(figure))) return previous;
  const { tag } = figure.sentence.tokens[figure.mention.next] ?? {};
  const isDoing = shared.has(previous) && tag === 'past';
  if (!isDoing && !saysWhere.test(textBehind(figure))) return undefined;
  const isItem =
    /^:\s$/.test(between) ||
    (shared.has(previous) ? listed.test(between) : opensStretch(previous) && opened.test(between));
  return isItem ? previous : undefined;
}

/** "Of the 90 hectares, 40 lie in Merrow and 50 in Tern Bay": a unit is said of the whole and meant of each part. */
export const shareListUnits: Refiner = {
  name: 'share-list-units',
  refine(figures) {
    const shared = new Set<Figure>();
    figures.forEach((figure, at) => {
      readPoints(figures, at);
      const source = sourceOf(figures, at, shared);
      if (!source) return;
      shared.add(figure);
      // What it seemed to count was the unit.
      const isToldAlike = source === figures[at + 1] || isForeseen(source, figure);
      if (isToldAlike && source.thing) shareThing(figure, source);
      else if (source === figures[at - 1] && !isMadeOf(figure)) {
        figure.thing = undefined;
        figure.thingSentence = undefined;
        figure.object = undefined;
      }
      figure.mention.unit = source.mention.unit;
      figure.implied.add('unit');
      const { sentence, mention } = source;
      note(
        figure,
        shareListUnits.name,
        `in the unit of "${sentence.text.slice(mention.start, mention.end)}"`,
      );
    });
  },
};
