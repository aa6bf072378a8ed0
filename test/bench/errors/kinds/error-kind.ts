import type { Story } from '../make-story.js';
import type { Random } from '../random.js';
import type { Report } from '../report.js';

/** Where in which report a wrong figure stands. */
export interface Place {
  report: string;
  start: number;
  end: number;
}

/** A story with one slip in it; a finding has found it where it names one of the figures. */
export interface Planted {
  reports: readonly Report[];
  figures: readonly Place[];
}

/** A slip that reporters, editors and machines make. */
export interface ErrorKind {
  name: string;
  /** Rules whose finding is about this kind. */
  rules: readonly string[];
  /** Undefined where the story has no place in which the slip could be noticed. */
  plant(story: Story, random: Random): Planted | undefined;
}
