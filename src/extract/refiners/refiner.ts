import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import type { CalendarDay } from '../times/calendar-day.js';

/** What a refiner may look at besides the figures: the document's sentences, words of one meaning, the day. */
export interface RefinerContext {
  vocabulary: Vocabulary;
  sentences: readonly Sentence[];
  /** Publication day as far as known. */
  anchor: CalendarDay;
}

/**
 * One concern: takes the figures of a document in reading order and completes them in place. Refiners that run
 * later may rely on what earlier ones filled in; the order is in `refiners/index.ts`.
 */
export interface Refiner {
  name: string;
  refine(figures: readonly Figure[], context: RefinerContext): void;
}
