import type { Extraction } from '../model/extraction.js';
import { exchangeFinder } from './exchange-finder.js';
import type { Finder } from './find-pairs.js';
import { lookalikeFinder } from './lookalike-finder.js';
import type { StoryProfile } from './story-profile.js';

type Known = Parameters<typeof lookalikeFinder>[1] & { profiles: readonly StoryProfile[] };

/** What is looked for between two reports besides figures of one metric. */
export function finders(extractions: ReadonlyMap<string, Extraction>, known: Known): [Finder, Finder] {
  return [lookalikeFinder(extractions, known), exchangeFinder(known.profiles, known.likeness)];
}
