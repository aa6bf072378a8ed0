import type { Figure } from '../figure.js';

/** What another figure counts and what happened to it, for a figure that is told in its words. */
export function shareThing(figure: Figure, { thing, thingSentence, sentence, ...source }: Figure): void {
  figure.thing = thing;
  figure.thingSentence = thingSentence ?? sentence;
  figure.isAttribute = source.isAttribute ?? false;
  if (source.predicate) figure.predicate = source.predicate;
  if (source.object !== undefined) figure.object = source.object;
}
