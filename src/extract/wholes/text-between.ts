import type { Figure } from '../figure.js';

/** The text from one figure to the words of relation of a later one. */
export const textBetween = (left: Figure, right: Figure): string =>
  right.sentence.text.slice(left.mention.end, right.relationStart);
