import type { Figure } from '../figure.js';
import { isListItem } from '../phrases/is-list-item.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isAmount } from './is-amount.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

/** Two labels may be just those worth telling; three that come to a total told before divide it. */
const fewest = 3;
/** So many figures belong to a run at most, and so many before it are looked at. */
const longest = 40;
const reach = 12;
/** So many of them may be the total: among more, one would fit by chance. */
const candidates = 3;
/** How far what the parts come to may be from the total: one of them may be slightly wrong. */
const slack = 0.02;

/** "North: ", "* North ", "; the harbour board ": a few words without a verb. */
const label = /^[\s\W]*(?:\p{L}[\p{L}'’-]*:?[\s*_]+){1,8}$/u;
const verbal: ReadonlySet<string> = new Set(['aux', 'modal', 'verb', 'wh', 'conj', 'pron']);

/** "All others", "other": the label of what is left. */
const restOf = /^(?:all|others?|rest|remaining)$/;

/** Whether a figure is all that its label says: "North: 900.", and nothing behind it but the next label. */
function isLabelled(figures: readonly Figure[], at: number): boolean {
  const [previous, figure, next] = [figures[at - 1], figures[at], figures[at + 1]];
  if (!figure || !isAmount(figure)) return false;
  const { sentence, mention, relationStart } = figure;
  const isFirst = previous?.sentence !== sentence;
  const from = isFirst ? sentence.start : previous.mention.end;
  const before = sentence.text.slice(from, relationStart);
  const opens = isFirst ? /:\W*$/.test(before) || isListItem(sentence) : /^\s*;/.test(before);
  const end = next?.sentence === sentence ? next.mention.start : sentence.end;
  if (!opens || !label.test(before) || !/^[\s\W]*(?:$|[;.])/.test(sentence.text.slice(mention.end, end)))
    return false;
  // The sign of money stands before the number: "US$".
  return !sentence.tokens
    .slice(isFirst ? 0 : previous.mention.next, tokenBefore(sentence, relationStart) + 1)
    .some(({ tag, lower }) => verbal.has(tag) && !restOf.test(lower));
}

/** "3.6 tonnes (-9%)": what a bracket adds to a label's figure. */
const isAdded = (figure: Figure | undefined, item: Figure): boolean =>
  figure?.sentence === item.sentence && /^\s*\((?:[^():;,]{1,20}:)?\s*[+-]?$/.test(textBetween(item, figure));

const runs = new WeakMap<Figure, Figure | null>();

/** The last amount told before a run that its figures come to, within what one wrong figure may do. */
function totalOf(figures: readonly Figure[], first: number, run: readonly Figure[]): Figure | undefined {
  const values = run.map(({ mention }) => mention.value ?? NaN);
  const sum = values.reduce((total, value) => total + value, 0);
  return figures
    .slice(Math.max(0, first - reach), first)
    .filter((whole) => isAmount(whole) && !whole.partOf && whole.mention.unit === run[0]?.mention.unit)
    .slice(-candidates)
    .findLast(({ mention }) => {
      const value = mention.value ?? NaN;
      return Math.abs(sum - value) <= slack * value && values.every((part) => part < value);
    });
}

/** Whether the next label goes on as the first two do: in one sentence, or each in one of its own. */
function goesOn(figures: readonly Figure[], head: Figure, isOne: boolean, at: number): boolean {
  const [previous, figure, next] = [figures[at - 1], figures[at], figures[at + 1]];
  if (!figure || !isLabelled(figures, at) || figure.mention.unit !== head.mention.unit) return false;
  if (isOne) return figure.sentence === head.sentence;
  const isLast = next?.sentence !== figure.sentence || isAdded(next, figure);
  return isLast && (figure === head || figure.sentence !== previous?.sentence);
}

function readRun(figures: readonly Figure[], first: number): void {
  const head = figures[first]!;
  const isOne = figures[first + 1]?.sentence === head.sentence && !isAdded(figures[first + 1], head);
  const run: Figure[] = [];
  for (let at = first; at < first + longest && goesOn(figures, head, isOne, at); at++) {
    const item = figures[at]!;
    run.push(item);
    if (isAdded(figures[at + 1], item)) at++;
  }
  const whole = run.length >= fewest ? totalOf(figures, first, run) : undefined;
  for (const figure of run.length ? run : [head]) runs.set(figure, whole ?? null);
}

/** "Wrecks found: 900 ... North: 400. South: 300. Off the quay: 200.": labels that divide a total told before. */
export const labelledRun: WholeStrategy = {
  name: 'one of the labels that divide it',
  find(figures, at) {
    const figure = figures[at];
    if (!figure) return undefined;
    if (!runs.has(figure)) readRun(figures, at);
    return runs.get(figure) ?? undefined;
  },
};
