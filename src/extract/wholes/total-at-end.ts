import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** A list has no more figures. */
const reach = 6;
/** Two may be just those worth telling. */
const fewest = 3;
/** A sum that is said to be one may be as far off, and is still meant to be one. */
const nearEnough = 0.2;
const joint = /^[^.;:()]{0,60}(?:,|\sand)\s[^.;:()]{0,40}$/;
const behind =
  /^(?:\s\p{L}+){0,2}\s(?:in all|in total|altogether|all told|all together|combined|overall)\b/iu;
const before = /\b(?:(?:making|for|to)\sa\stotal\sof|totall?ing|adding up to|a total of|making)\s$/i;

const isTotal = (figure: Figure, previous: Figure): boolean =>
  behind.test(textBehind(figure)) || before.test(textBetween(previous, figure));

/** "£14m on schools, £9m on roads and £6m on parks": three or more, and no earlier level or "12 of the 40" among them. */
const isPlainList = (parts: readonly Figure[], total: Figure): boolean =>
  parts.length >= fewest &&
  parts.every((part) => !isPreviousLevel(part) && (part.partOf ?? total) === total) &&
  parts.slice(1).every((part, index) => joint.test(textBetween(parts[index]!, part)));

/** "The quarry loses 80 jobs and the office 40, 120 in all": the sentence ends with what its list comes to. */
export const totalAtEnd: WholeStrategy = {
  name: 'its sentence adds up',
  find(figures, at) {
    const figure = figures[at];
    if (!figure || !isAmount(figure)) return undefined;
    const list = figures
      .slice(Math.max(0, at - reach), at + reach)
      .filter(
        (other) =>
          other.sentence === figure.sentence && isAmount(other) && other.mention.unit === figure.mention.unit,
      );
    const [total, previous] = [list.at(-1), list.at(-2)];
    if (!total || !previous || total === figure || list.length < 3 || !isTotal(total, previous))
      return undefined;
    const parts = list.slice(0, -1);
    const sum = parts.reduce((all, other) => all + valueOf(other), 0);
    const gap = Math.abs(sum - valueOf(total));
    return gap <= total.mention.margin || (isPlainList(parts, total) && gap <= nearEnough * valueOf(total))
      ? total
      : undefined;
  },
};
