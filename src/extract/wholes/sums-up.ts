import type { Figure } from '../figure.js';
import { isCount } from '../things/is-count.js';
import { clauseTags } from '../tokens/clause-tags.js';
import { fits } from './fits.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

const toFirst = /^\s[^,;.:()]{2,40}(?:,|\s[–—-])\s$/u;
const toSecond = /^\s[^,;.:()\d]{2,40}\sand\s$/u;
const closed = /^\s\p{L}[^,;:()]{1,40}(?:[,.;)]|$)/u;

/** "214 people on board, 198 passengers and 16 crew": two counts in apposition that come to the one before them. */
function isSum(figures: readonly Figure[], at: number): boolean {
  const [whole, first, second] = figures.slice(at, at + 3);
  if (!whole || second?.sentence !== whole.sentence || !first) return false;
  const all = [whole, first, second];
  if (!all.every((figure) => isAmount(figure) && isCount(figure) && figure.mention.unit === '1'))
    return false;
  const [total, one, other] = all.map(({ mention }) => mention.value ?? NaN) as [number, number, number];
  const isPlain = !whole.sentence.tokens
    .slice(whole.mention.next, second.mention.first)
    .some(({ tag }) => clauseTags.has(tag));
  return (
    one + other === total &&
    isPlain &&
    toFirst.test(textBetween(whole, first)) &&
    toSecond.test(textBetween(first, second)) &&
    closed.test(textBehind(second))
  );
}

/** Both parts of a count that a pair behind it comes to. */
export const sumsUp: WholeStrategy = {
  name: 'one of two that come to it',
  find(figures, at, { vocabulary }) {
    const part = figures[at];
    const start = [at - 1, at - 2].find((first) => first >= 0 && isSum(figures, first));
    const whole = start === undefined ? undefined : figures[start];
    return part && whole && fits(part, whole, vocabulary) ? whole : undefined;
  },
};
