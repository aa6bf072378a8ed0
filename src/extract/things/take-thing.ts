import type { Figure } from '../figure.js';
import { note } from '../note.js';
import type { Sentence } from '../sentence.js';
import type { Strategy } from './strategy.js';

/** Gives a figure what the first strategy that finds something finds; false where none does. */
export function takeThing(
  figure: Figure,
  earlier: readonly Figure[],
  strategies: readonly Strategy[],
  sentences: readonly Sentence[],
  by: string,
): boolean {
  for (const { name, confidence, cue, find } of strategies) {
    if (cue && !figure.sentence.holds(cue)) continue;
    const found = find(figure, earlier, sentences);
    if (!found) continue;
    const { tokens, text } = found.in;
    figure.thing = found.thing;
    figure.thingSentence = found.in;
    if (found.isGuess) figure.isGuess = true;
    if (found.like) figure.likeFigure = found.like;
    if (found.isSame) figure.isSameMetric = true;
    if (found.isAttribute) figure.isAttribute = true;
    figure.object = text.slice(tokens[found.thing.first]?.start, tokens[found.thing.next - 1]?.end);
    note(figure, by, `${name}: "${figure.object}"`, confidence);
    return true;
  }
  return false;
}
