import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { isAmount } from './is-amount.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** A run is no longer. */
const longest = 8;
/** Two sentences come to a third by chance; three hardly do. */
const fewest = 3;

/** Whether a figure goes on a run of sentences of one paragraph, each with one amount of a unit. */
function goesOn(previous: Figure | undefined, figure: Figure | undefined): boolean {
  return (
    previous !== undefined &&
    figure !== undefined &&
    isAmount(figure) &&
    isAmount(previous) &&
    figure.mention.unit === previous.mention.unit &&
    figure.sentence.block === previous.sentence.block &&
    figure.sentence.index - previous.sentence.index === 1
  );
}

/** "The grid lost 134 GWh. Lines lost 51 GWh. Transformers lost 43 GWh. Cables lost 40 GWh.": one sentence each. */
export const runComesToTold: WholeStrategy = {
  name: 'with the sentences beside it it comes to what was told before them',
  find(figures, at) {
    let first = at;
    while (first > 0 && at - first < longest && goesOn(figures[first - 1], figures[first])) first--;
    for (let start = first; start < at; start++) {
      const whole = figures[start]!;
      const parts: Figure[] = [];
      for (let next = start + 1; parts.length < longest && goesOn(figures[next - 1], figures[next]); next++)
        parts.push(figures[next]!);
      const last = parts.findIndex((_, index) => isSum(parts.slice(0, index + 1), whole));
      if (last + 1 >= fewest && start + 1 + last >= at) return whole;
    }
    return undefined;
  },
};

function isSum(parts: readonly Figure[], whole: Figure): boolean {
  const sum = parts.reduce((all, figure) => all + valueOf(figure), 0);
  const margin = Math.max(...[whole, ...parts].map(({ mention }) => mention.margin));
  return (
    Math.abs(sum - valueOf(whole)) <= margin && !parts.some((part) => part.partOf ?? isPreviousLevel(part))
  );
}
