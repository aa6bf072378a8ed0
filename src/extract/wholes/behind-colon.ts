import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { isAmount } from './is-amount.js';
import { isRateOf } from './is-rate-of.js';
import { textBetween } from './text-between.js';
import { isOccasion } from './is-occasion.js';
import type { WholeStrategy } from './whole-strategy.js';

const breakdown =
  /\b(?:breakdown|broken down|break down|by (?:region|district|country|sector|age|division|category|department|area|party|type)|as follows|made up|split)\b/i;

const longestList = 12;

/** "parted the two leaders: 812 for Lind, 640 for Moe": as many items as it says, and not so much in all. */
function enumerates({ mention: { value, unit } }: Figure, figures: readonly Figure[], at: number): boolean {
  const { sentence } = figures[at]!;
  const items = figures
    .slice(at, at + longestList)
    .filter((item) => item.sentence === sentence && isAmount(item) && item.mention.unit === unit);
  return items.length === value && items.every((item) => (item.mention.value ?? 0) > value);
}

const opensItem = /:\s*(?:\p{Lu}[\p{L}'’-]*\s+){0,3}$/u;
/** "boats 64 tonnes, nets 37 tonnes": a label, and one for the next. */
const opensLabelled = /:\s*(?:[\p{Ll}-]+\s+){1,3}$/u;
const goesOnLabelled = /^(?:,|,?\s+and)\s+(?:[\p{Ll}-]+\s+){1,3}$/u;

/** Whether a colon opens a list, and the figure is the first of it. */
function isFirstItem(figures: readonly Figure[], at: number, before: string): boolean {
  if (opensItem.test(before)) return true;
  const [figure, next] = [figures[at], figures[at + 1]];
  const isList = next && next.sentence === figure?.sentence && next.mention.unit === figure.mention.unit;
  return opensLabelled.test(before) && isList === true && goesOnLabelled.test(textBetween(figure, next));
}

/** "put the number of wrecks at 101: 64 in the port, 37 in Merrow": what a colon opens, in the same unit. */
export const behindColon: WholeStrategy = {
  name: 'what the colon opens',
  find(figures, at) {
    const [previous, figure] = [figures[at - 1], figures[at]];
    if (!figure || !isAmount(figure)) return undefined;
    const { sentence, relationStart } = figure;
    const from = previous?.sentence === sentence ? previous.mention.end : sentence.start;
    const before = sentence.text.slice(from, relationStart);
    // "(Q2 2030: £44 million)" is last year's figure, no part.
    if (/\([^)]*$/.test(before) || !isFirstItem(figures, at, before)) return undefined;
    const opener = previous?.sentence === sentence || breakdown.test(before) ? previous : undefined;
    const near =
      opener && opener.sentence.block === sentence.block && sentence.index - opener.sentence.index <= 1;
    const candidates = near
      ? figures.slice(Math.max(0, at - 3), at).filter(
          (other, index, all) =>
            other.sentence === opener.sentence &&
            mayBeWhole(other, figure) &&
            // "40 boats, 3% more than the 38 of 2022: ...", "900 people in 12 streets: ..."
            !isPreviousLevel(other) &&
            !isOccasion(other, all[index - 1]),
        )
      : [];
    const whole =
      candidates.findLast((other) => !figure.thing || other.thing?.head === figure.thing.head) ??
      candidates[0];
    return whole && enumerates(whole, figures, at) ? undefined : whole;
  },
};

/** "30 ferries a day: 18 to Merrow, 12 to Skerry": the parts of a rate are told without saying again how often. */
function mayBeWhole(whole: Figure, part: Figure): boolean {
  return isAmount(whole) ? whole.mention.unit === part.mention.unit : isRateOf(whole, part);
}
