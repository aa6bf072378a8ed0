import type { House } from './field.js';
import type { Written } from './write-figure.js';

/** A word or a figure of the story where a report tells it. */
export interface Slot {
  start: number;
  end: number;
  /** The name of the figure or word. */
  name: string;
  /** Absent for a word. */
  figure?: { form: string } & Omit<Written, 'text'>;
}

/** A report with all that stands in it, so that a slip can be made in a figure and looked for there. */
export interface Report {
  /** Its file name. */
  id: string;
  house: House;
  text: string;
  slots: readonly Slot[];
}
