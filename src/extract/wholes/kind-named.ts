import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';

/** So many figures before a share are looked at. */
const reach = 12;
const named = /^\s+of\s+(?:(?:all|the|its|their|total)\s+){0,2}(?<noun>\p{L}+)/u;
/** Words for what is told in money, and for what is told by its weight. */
const kinds: readonly { nouns: RegExp; unit: RegExp }[] = [
  {
    nouns: /^(?:sales|revenues?|turnover|takings|receipts|proceeds|spending|expenditure|budget|income)$/,
    unit: /^[A-Z]{3}$/,
  },
  {
    nouns: /^(?:crop|harvest|catch|output|production|tonnage|cargo|freight)$/,
    unit: /^(?:t|kg|g|\[lb_av\])$/,
  },
];

/** "Shoppers spent €2 billion ... Shoes made up 12% of sales": the last amount of its paragraph that such a word may mean. */
export function kindNamed(figures: readonly Figure[], at: number): Figure | undefined {
  const share = figures[at];
  if (share?.measure !== 'share') return undefined;
  const noun = named.exec(textBehind(share))?.groups?.noun ?? '';
  const kind = kinds.find(({ nouns }) => nouns.test(noun));
  if (!kind) return undefined;
  const told = figures
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) =>
        isAmount(other) &&
        !other.partOf &&
        !isPreviousLevel(other) &&
        other.sentence.section !== 'title' &&
        kind.unit.test(other.mention.unit),
    );
  const [only, ...more] = told;
  return more.length === 0 ? only : undefined;
}
