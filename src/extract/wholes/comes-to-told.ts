import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { amountsBefore } from './amounts-before.js';
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
/** Told to the last of three digits or more, it is hardly met by chance, either. */
const telling = 200;
/** Room for binary fractions alone. */
const exactly = 1e-9;

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
  const isExact = [whole, ...list].every(({ mention }) => mention.margin < 1);
  const isEnough =
    list.length >= fewest ||
    (list.length === 2 &&
      (list.every((figure) => valueOf(figure) >= large) || (isExact && valueOf(whole) >= telling)));
  return (
    isEnough &&
    Math.abs(sum - valueOf(whole)) <= margin &&
    list.every((part) => valueOf(part) < valueOf(whole))
  );
}

const wholes = new WeakMap<Figure, Figure>();

/** Marks each figure of a list that comes to an amount told before it, in its own sentence or just before. */
function findList(figures: readonly Figure[], at: number): void {
  const list = listFrom(figures, at);
  if (list.length < 2) return;
  const [linked, ...others] = new Set(list.flatMap(({ partOf }) => partOf ?? []));
  // "of which £19 is for nets and £12 for ropes": words have told what the first is a part of.
  if (linked && others.length === 0 && isClosedBy(list, linked))
    for (const part of list) wholes.set(part, linked);
  if (linked) return;
  const isMany =
    list.length >= many || (list.length >= fewest && list.every((part) => valueOf(part) >= large));
  const told = amountsBefore(
    figures,
    at,
    isMany ? { figures: farReach, sentences: farBack } : { figures: reach, sentences: sentencesBack },
  );
  const found = told.findLast((other) => comesTo(list, other));
  const whole = found && (told.find((other) => saysCloser(other, found)) ?? found);
  if (whole) for (const part of list) wholes.set(part, whole);
}

/** To the last digit: what words have linked already leaves little room. */
const isClosedBy = (list: readonly Figure[], whole: Figure): boolean =>
  Math.abs(list.reduce((total, figure) => total + valueOf(figure), 0) / valueOf(whole) - 1) < exactly &&
  !list.includes(whole);

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
    // A part before it that words have linked was not asked for the others.
    const previous = figures[at - 1];
    if (previous?.partOf && previous.sentence === figure.sentence) findList(figures, at - 1);
    if (!wholes.has(figure)) findList(figures, at);
    return wholes.get(figure);
  },
};
