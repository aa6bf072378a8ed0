import { fields } from '../errors/fields/index.js';
import { makeStory } from '../errors/make-story.js';
import { makeRandom } from '../errors/random.js';
import type { Report } from '../errors/report.js';
import { copyOf } from '../errors/copy-of.js';

/** Over so many days the stories are spread. */
const days = 180;

/**
 * Reports of many stories, four or five a story, as they would lie in one folder: every field, many places, one
 * report of every other story copied by another house. The folder of a report's name tells its story.
 */
export function mixedReports(stories: number): Report[] {
  return Array.from({ length: stories }, (_, number) => {
    const random = makeRandom(`mixed ${number}`);
    const published = new Date(Date.UTC(2026, 1, 1 + random.int(0, days)));
    const field = fields[number % fields.length]!;
    const { reports } = makeStory(field, `mixed ${number}`, { published });
    const three = random.shuffled(reports).slice(0, 3);
    const all = number % 2 === 0 ? [...three, copyOf(three[0]!, random)] : reports;
    return all.map((report) => ({ ...report, id: `story-${number}/${report.id}` }));
  }).flat();
}
