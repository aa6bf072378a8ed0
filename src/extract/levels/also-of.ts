import type { Figure } from '../figure.js';
import { textBetween } from '../wholes/text-between.js';

/** "That was 1% more than in May and 3% more than in June": of one level, held against two times. */
export function alsoOf(figures: readonly Figure[], at: number): Figure | undefined {
  const [previous, change] = [figures[at - 1], figures[at]!];
  if (previous?.sentence !== change.sentence || previous.measure !== 'change' || change.thing)
    return undefined;
  if (previous.mention.unit !== change.mention.unit) return undefined;
  return /\bthan\s[^,;.:()]{1,40}\s(?:and|but)\s(?:\p{L}+\s)?$/u.test(textBetween(previous, change))
    ? previous.of
    : undefined;
}
