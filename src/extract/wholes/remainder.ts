import { Cue } from '../patterns/cue.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { isAmount } from './is-amount.js';
import { isBaseOf } from './is-base-of.js';
import { textBehind } from './text-behind.js';
import type { WholeStrategy } from './whole-strategy.js';

const before =
  /\b(?:the|its|their)\s+(?:(?:remaining|remainder|rest|others?|balance)(?:\s+of)?(?:,|\s+(?:was|were|are|is))?)\s*(?:about\s+|some\s+)?$/i;
const after = /^\s+(?:others?|remaining)\b/i;

/** So many figures before one are looked at. */
const reach = 4;

/** "Most of them, 180, were children; the remaining 60 were sailors": what is left of the whole named last. */
export const remainder: WholeStrategy = {
  name: 'what is left of the whole',
  cue: new Cue('remaining remainder rest other others balance'),
  find(figures, at) {
    const figure = figures[at];
    if (!figure || !isAmount(figure)) return undefined;
    // "9 got ten years or more, the other 12 less"
    const previous = figures.slice(Math.max(0, at - reach), at).findLast(
      ({ mention }, index, near) =>
        // "12 of the 30 boats are moored, the other 18 at sea"
        mention.unit === figure.mention.unit &&
        !isBaseOf(near[index]!, near[index - 1]) &&
        !isPreviousLevel(near[index]!),
    );
    const whole = previous?.partOf;
    if (!whole || figure.mention.unit !== whole.mention.unit) return undefined;
    const { sentence, relationStart } = figure;
    const words = sentence.text.slice(Math.max(sentence.start, relationStart - 30), relationStart);
    const near = sentence.index - previous.sentence.index <= 1 && sentence.block === previous.sentence.block;
    return near && (before.test(words) || after.test(textBehind(figure))) ? whole : undefined;
  },
};
