import { makeStory } from '../make-story.js';
import type { Variation } from './variation.js';

/** The same thing elsewhere on the same day, in the same words. */
export const otherPlace: Variation = {
  name: 'other place',
  vary({ field, seed, published, reports }, random) {
    const houses = random.shuffled(reports.map(({ house }) => house)).slice(0, 2);
    const elsewhere = makeStory(field, `${seed}/elsewhere`, { published, houses, prefix: 'elsewhere-' });
    return [...reports, ...elsewhere.reports];
  },
};
