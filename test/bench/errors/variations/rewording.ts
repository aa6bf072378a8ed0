import { makeStory } from '../make-story.js';
import { makeRandom } from '../random.js';
import { fillWording } from '../fill-wording.js';
import type { Variation } from './variation.js';

/** One more report from one of the houses, its wording worked over. */
export const rewording: Variation = {
  name: 'rewording',
  vary({ field, seed, published, facts, reports }, random) {
    const { house } = random.pick(reports);
    const [again] = makeStory(field, seed, { published, houses: [house], prefix: 'second-' }).reports;
    const heading = again!.text.slice(0, again!.text.indexOf('\n#'));
    const { text, slots } = fillWording(field.wordings[house], facts, makeRandom(`${seed}/reworded`));
    return [...reports, { ...again!, text: `${heading}\n${text}`, slots }];
  },
};
