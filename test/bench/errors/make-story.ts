import { fillWording } from './fill-wording.js';
import type { Facts, Field, House } from './field.js';
import { makeRandom } from './random.js';
import type { Report } from './report.js';
import { storyWords } from './story-words.js';

export interface Story {
  field: Field;
  seed: string;
  /** The day on which the office speaks. */
  published: Date;
  facts: Facts;
  reports: readonly Report[];
}

export interface StoryOptions {
  published: Date;
  /** Names that another story has too: it is about the same place. */
  words?: Facts['words'];
  known?: Facts['figures'];
  houses?: readonly House[];
  /** Before the names of its files. */
  prefix?: string;
}

/** Agencies write at once, a newspaper overnight, a blog when there is time; but a disaster is told by all at once. */
const daysLater: Record<House, number> = { release: 0, wire: 0, newspaper: 1, blog: 2 };

/** A story, told by each house in its own words, with no contradiction in it. */
export function makeStory(field: Field, seed: string, options: StoryOptions): Story {
  const { published, known, prefix = '', houses = ['release', 'wire', 'newspaper', 'blog'] } = options;
  const random = makeRandom(`${field.name}/${seed}`);
  const made = field.facts(random.fork('facts'), known);
  const dated = storyWords(random.fork('words'), published);
  const facts = { figures: made.figures, words: { ...dated, ...made.words, ...options.words } };
  const reports = houses.map((house): Report => {
    const wording = frontMatter(field, house, published) + field.wordings[house];
    return { id: `${prefix}${house}.md`, house, ...fillWording(wording, facts, random.fork(house)) };
  });
  return { field, seed, published, facts, reports };
}

function frontMatter({ event }: Field, house: House, published: Date): string {
  const day = new Date(published);
  day.setUTCDate(day.getUTCDate() + (event ? 0 : daysLater[house]));
  const publishers: Record<House, string> = {
    release: '{region} Press Office',
    wire: 'Coastal Wire',
    newspaper: '{region} Courier',
    blog: '{blogger} Writes',
  };
  return `---\npublisher: ${publishers[house]}\npublished: ${day.toISOString().slice(0, 10)}\nlanguage: en\n---\n\n`;
}
