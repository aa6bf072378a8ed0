import { isAmount } from './is-amount.js';
import type { WholeStrategy } from './whole-strategy.js';

const breakdown =
  /\b(?:breakdown|broken down|break down|by (?:region|district|country|sector|age|division|category|department|area|party|type)|as follows|made up|split)\b/i;

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
    if (!/:\s*(?:\p{Lu}[\p{L}'’-]*\s+){0,3}$/u.test(before) || /\([^)]*$/.test(before)) return undefined;
    const whole = previous?.sentence === sentence || breakdown.test(before) ? previous : undefined;
    const near =
      whole && whole.sentence.block === sentence.block && sentence.index - whole.sentence.index <= 1;
    const candidates = near
      ? figures
          .slice(Math.max(0, at - 3), at)
          .filter((other) => isAmount(other) && other.mention.unit === figure.mention.unit)
      : [];
    return (
      candidates.findLast((other) => !figure.thing || other.thing?.head === figure.thing.head) ??
      candidates[0]
    );
  },
};
