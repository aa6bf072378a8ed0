import type { Story } from '../make-story.js';
import type { Random } from '../random.js';
import type { Report } from '../report.js';

/** A way in which reports differ and are all right. */
export interface Variation {
  name: string;
  /** Undefined where the story has nothing to vary. */
  vary(story: Story, random: Random): readonly Report[] | undefined;
}
