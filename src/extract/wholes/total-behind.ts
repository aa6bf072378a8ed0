import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { isAmount } from './is-amount.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures behind a part are looked at. */
const reach = 6;
const nearEnough = 1.5;
const sums =
  /^\W*(?:(?:that|this|these|those|they|which)\s+(?:makes?|adds?\s+up|add\s+up|comes?|amounts?|totals?)|(?:in\s+all|in\s+total|all\s+told|altogether|together)\b)|\b(?:thus|therefore|so)\s+(?:came|comes?|amounts?|amounted|adds?\s+up)\b/i;

const isSum = ({ text, start, end }: Sentence): boolean =>
  sums.test(text.slice(start, Math.min(end, start + 60)));

/** The only amount of a unit in a sentence, where it is the first figure there. */
function onlyAmount(figures: readonly Figure[], at: number): Figure | undefined {
  const total = figures[at];
  const isOnly =
    figures[at + 1]?.sentence !== total?.sentence && figures[at - 1]?.sentence !== total?.sentence;
  return total && isOnly && isAmount(total) ? total : undefined;
}

/** Whether the amounts of a sentence come near a total at all: one of them may be wrong, but not the most of it. */
function isNearTotal(figures: readonly Figure[], at: number, total: Figure): boolean {
  const { sentence } = figures[at]!;
  const parts = figures
    .slice(Math.max(0, at - reach), at + reach)
    .filter(
      (other) => other.sentence === sentence && isAmount(other) && other.mention.unit === total.mention.unit,
    );
  if (parts.some(({ mention }) => mention.value === null)) return true;
  const sum = parts.reduce((all, { mention }) => all + (mention.value ?? 0), 0);
  return sum * nearEnough >= (total.mention.value ?? 0) && sum <= (total.mention.value ?? 0) * nearEnough;
}

/** "£30 lay in a shed and £12 in a boat. That makes £42 in all": the sentence behind adds up the one before. */
export const totalBehind: WholeStrategy = {
  name: 'the sentence behind adds up',
  find(figures, at) {
    const figure = figures[at];
    if (!figure || !isAmount(figure)) return undefined;
    const alike = (other: Figure | undefined): boolean =>
      other?.sentence === figure.sentence && isAmount(other) && other.mention.unit === figure.mention.unit;
    let next = at + 1;
    while (next < at + reach && figures[next]?.sentence === figure.sentence) next++;
    const total = onlyAmount(figures, next);
    if (
      !total ||
      total.sentence.index - figure.sentence.index !== 1 ||
      total.mention.unit !== figure.mention.unit
    )
      return undefined;
    const isListed = alike(figures[at - 1]) || alike(figures[at + 1]);
    const isLess = (figure.mention.value ?? 0) < (total.mention.value ?? 0);
    return isListed && isLess && isNearTotal(figures, at, total) && isSum(total.sentence) ? total : undefined;
  },
};
