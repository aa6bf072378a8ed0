import { convertedFrom } from './converted-from.js';
import type { Strategy } from './strategy.js';

/** The second unit of a conversion measures what the first one does. */
export const conversion: Strategy = {
  name: 'the same amount in another unit',
  confidence: 1,
  find(figure, earlier) {
    const source = convertedFrom(figure, earlier.at(-1));
    return (
      source?.thing && {
        thing: source.thing,
        in: source.thingSentence ?? source.sentence,
        isAttribute: source.isAttribute ?? false,
      }
    );
  },
};
