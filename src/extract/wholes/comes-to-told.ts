import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { isAmount } from './is-amount.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before the list are looked at, and so many sentences. */
const reach = 12;
const sentencesBack = 2;
/** Four figures that come to a fifth do so by design, wherever it was told. */
const many = 4;
const farReach = 40;
const farBack = 15;
/** Two may come to a third by chance; three hardly do, or two of three digits each. */
const fewest = 3;
const large = 100;

/** The amounts of one unit in a sentence, from a figure of it on, that are no parts yet and no earlier levels. */
function listFrom(figures: readonly Figure[], first: number): Figure[] {
  const head = figures[first]!;
  const list: Figure[] = [];
  for (let at = first; at < first + reach; at++) {
    const figure = figures[at];
    if (figure?.sentence !== head.sentence) break;
    if (isAmount(figure) && figure.mention.unit === head.mention.unit && !isPreviousLevel(figure))
      list.push(figure);
  }
  return list;
}

/** Whether a list comes to a whole, as far as their last digits tell. */
function comesTo(list: readonly Figure[], whole: Figure): boolean {
  const sum = list.reduce((total, figure) => total + valueOf(figure), 0);
  const margin = Math.max(whole.mention.margin, ...list.map(({ mention }) => mention.margin));
  const isEnough =
    list.length >= fewest || (list.length === 2 && list.every((figure) => valueOf(figure) >= large));
  return (
    isEnough &&
    Math.abs(sum - valueOf(whole)) <= margin &&
    list.every((part) => valueOf(part) < valueOf(whole))
  );
}

const wholes = new WeakMap<Figure, Figure>();

/** Marks each figure of a list that comes to an amount told before it, in its own sentence or just before. */
function findList(figures: readonly Figure[], at: number): void {
  const head = figures[at]!;
  const list = listFrom(figures, at);
  if (list.length < 2 || list.some(({ partOf }) => partOf)) return;
  const isMany =
    list.length >= many || (list.length >= fewest && list.every((part) => valueOf(part) >= large));
  const told = figures
    .slice(Math.max(0, at - (isMany ? farReach : reach)), at)
    .filter(
      (other) =>
        isAmount(other) &&
        !isPreviousLevel(other) &&
        other.mention.unit === head.mention.unit &&
        other.sentence.section !== 'title' &&
        head.sentence.index - other.sentence.index <= (isMany ? farBack : sentencesBack),
    );
  const found = told.findLast((other) => comesTo(list, other));
  const whole = found && (told.find((other) => saysCloser(other, found)) ?? found);
  if (whole) for (const part of list) wholes.set(part, whole);
}

/** "almost 900 boats ... the census put the figure at 894": the same, told more exactly. */
const saysCloser = (other: Figure, { mention }: Figure): boolean =>
  other.mention.margin < mention.margin &&
  !other.partOf &&
  Math.abs(valueOf(other) - (mention.value ?? NaN)) <= mention.margin;

/** "The fund paid out £18 million. Homes got £9 million, clubs £5 million and ferries £4 million": it comes to just that. */
export const comesToTold: WholeStrategy = {
  name: 'with the others it comes to what was told',
  find(figures, at) {
    const figure = figures[at];
    if (!figure || !isAmount(figure)) return undefined;
    if (!wholes.has(figure)) findList(figures, at);
    return wholes.get(figure);
  },
};
