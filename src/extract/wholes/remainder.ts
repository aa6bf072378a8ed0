import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import type { WholeStrategy } from './whole-strategy.js';

const before =
  /\b(?:the|its|their)\s+(?:(?:remaining|remainder|rest|others?|balance)(?:\s+of)?(?:,|\s+(?:was|were|are|is))?)\s*(?:about\s+|some\s+)?$/i;
const after = /^\s+(?:others?|remaining)\b/i;

/** "Most of them, 180, were children; the remaining 60 were sailors": what is left of the whole named last. */
export const remainder: WholeStrategy = {
  name: 'what is left of the whole',
  find(figures, at) {
    const [previous, figure] = [figures[at - 1], figures[at]];
    const whole = previous?.partOf;
    if (!figure || !whole || !isAmount(figure) || figure.mention.unit !== whole.mention.unit)
      return undefined;
    const { sentence, relationStart } = figure;
    const words = sentence.text.slice(Math.max(sentence.start, relationStart - 30), relationStart);
    const near = sentence.index - previous.sentence.index <= 1 && sentence.block === previous.sentence.block;
    return near && (before.test(words) || after.test(textBehind(figure))) ? whole : undefined;
  },
};
