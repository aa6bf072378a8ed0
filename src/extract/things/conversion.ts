import type { Figure } from '../figure.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "10 km (6.2 miles)", "€336 million, or $366 million": one amount in two units. */
export function convertedFrom(figure: Figure, previous: Figure | undefined): Figure | undefined {
  if (!previous || previous.sentence !== figure.sentence || isCount(figure) || isCount(previous)) return undefined;
  if (previous.mention.unit === figure.mention.unit || figure.mention.unit.startsWith('%')) return undefined;
  const between = figure.sentence.text.slice(previous.mention.end, figure.relationStart);
  return /^(?:\s?\(|,? or )$/.test(between) ? previous : undefined;
}

/** The second unit of a conversion measures what the first one does. */
export const conversion: Strategy = {
  name: 'the same amount in another unit',
  confidence: 1,
  find(figure, earlier) {
    const source = convertedFrom(figure, earlier.at(-1));
    return source?.thing && { thing: source.thing, in: source.thingSentence ?? source.sentence, isAttribute: source.isAttribute ?? false };
  },
};
