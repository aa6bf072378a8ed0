import type { Figure } from '../figure.js';
import { isListItem } from '../phrases/is-list-item.js';
import { isAmount } from './is-amount.js';
import type { WholeStrategy } from './whole-strategy.js';

/** A list is no longer. */
const longest = 40;
const total =
  /^\W*(?:(?:the|grand|overall)\s+)*(?:total|sum|in total|in all|altogether|all told|all together)\b[^\d,;]*$/i;

const isTotal = ({ sentence, relationStart }: Figure): boolean =>
  total.test(sentence.text.slice(sentence.start, relationStart));

/** The figures of the list that one stands in, one a line; empty where a line has more of them or another unit. */
function itemsAround(figures: readonly Figure[], at: number): Figure[] {
  const isNext = (one: Figure | undefined, other: Figure | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    isAmount(other) &&
    other.mention.unit === one.mention.unit &&
    Math.abs(other.sentence.index - one.sentence.index) === 1 &&
    isListItem(other.sentence);
  let [first, last] = [at, at];
  while (at - first < longest && isNext(figures[first], figures[first - 1])) first--;
  while (last - at < longest && isNext(figures[last], figures[last + 1])) last++;
  return figures.slice(first, last + 1);
}

/** "- Nets: 12", "- Ropes: 30", "- Total: 42": the line that sums up the list, at its head or its foot. */
export const totalOfList: WholeStrategy = {
  name: 'the total of its list',
  find(figures, at) {
    const figure = figures[at];
    if (!figure || !isAmount(figure) || !isListItem(figure.sentence) || isTotal(figure)) return undefined;
    const items = itemsAround(figures, at);
    const [one, ...more] = [items[0], items.at(-1)].filter((item) => item && isTotal(item));
    return more.length === 0 && items.length > 2 ? one : undefined;
  },
};
