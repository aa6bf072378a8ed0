import { makeStory } from '../make-story.js';
import type { Variation } from './variation.js';

/** Names that last; dates do not. */
const lasting = /^(?:place|PLACE|region|person|surname|second|third|firm|club|railway|disease|woods)/;

/** The last bulletin of its kind from the same place, in the same words; its "now" is this one's "before". */
export const otherPeriod: Variation = {
  name: 'other period',
  vary({ field, seed, published, facts, reports }, random) {
    const before = new Date(published);
    before.setUTCMonth(before.getUTCMonth() - field.monthsBack);
    const known = Object.entries(facts.figures).filter(([name]) => name.endsWith('Before'));
    const earlier = makeStory(field, `${seed}/earlier`, {
      published: before,
      words: Object.fromEntries(Object.entries(facts.words).filter(([name]) => lasting.test(name))),
      ...(!field.event && { known: Object.fromEntries(known) }),
      houses: random.shuffled(reports.map(({ house }) => house)).slice(0, 2),
      prefix: 'earlier-',
    });
    return [...reports, ...earlier.reports];
  },
};
