import { makeStory } from '../make-story.js';
import type { Variation } from './variation.js';

/** What two houses report of a disaster the day after. */
export const update: Variation = {
  name: 'update',
  vary({ field, seed, published, facts, reports }, random) {
    if (!field.event) return undefined;
    const nextDay = new Date(published);
    nextDay.setUTCDate(nextDay.getUTCDate() + 1);
    const { figures, words } = facts;
    const houses = random.shuffled(reports.map(({ house }) => house)).slice(0, 2);
    const later = makeStory(field, seed, {
      published: nextDay,
      known: figures,
      words,
      houses,
      prefix: 'later-',
    });
    return [...reports, ...later.reports];
  },
};
