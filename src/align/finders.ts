import type { Extraction } from '../model/extraction.js';
import { exchangeFinder } from './exchange-finder.js';
import type { Finders } from './find-pairs.js';
import { lookalikeFinder } from './lookalike-finder.js';
import type { StoryProfile } from './story-profile.js';
import { twinFinder } from './twin-finder.js';

type Known = Parameters<typeof lookalikeFinder>[1] & { profiles: readonly StoryProfile[] };

/** What is looked for between two reports besides figures of one metric. */
export function finders(extractions: ReadonlyMap<string, Extraction>, known: Known): Finders {
  return {
    alike: lookalikeFinder(extractions, known),
    turned: exchangeFinder(known.profiles, known.likeness),
    twins: twinFinder(known),
  };
}
