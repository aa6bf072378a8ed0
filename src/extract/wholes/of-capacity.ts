import type { Figure } from '../figure.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import type { WholeStrategy } from './whole-strategy.js';

const full =
  /^\s+(?:full|occupied|of\s+(?:(?:its|the|their)\s+)?(?:capacity|what)|of\s+(?:the|its)\s+(?:seats|places|beds))\b/i;
const held = /^[-‑\s](?:\p{L}+\s){0,2}?(?:capacity|seat|seater|berth|bed)s?\b/iu;
const holds =
  /\b(?:capacity\s+(?:of|is|for)|(?:holds?|seats?|room\s+for)(?:\s+up\s+to)?)\s+(?:about\s+|some\s+)?$/i;
/** So many figures before the share are looked at. */
const reach = 4;

const isCapacity = (figure: Figure): boolean => {
  const { text, start } = figure.sentence;
  const before = text.slice(Math.max(start, figure.relationStart - 30), figure.relationStart);
  return isAmount(figure) && (held.test(textBehind(figure)) || holds.test(before));
};

/** "The 900-seat hall was 92% full", "a capacity of 900, and 92% of it was used": what there is room for. */
export const ofCapacity: WholeStrategy = {
  name: 'of what there is room for',
  find(figures, at) {
    const share = figures[at];
    if (share?.measure !== 'share' || !full.test(textBehind(share))) return undefined;
    return figures
      .slice(Math.max(0, at - reach), at)
      .findLast((other) => share.sentence.index - other.sentence.index <= 1 && isCapacity(other));
  },
};
