import { bringsTogether } from '../extract/glossary/brings-together.js';
import { compileGlossary } from '../extract/glossary/compile-glossary.js';
import { possibleEntries } from '../extract/glossary/possible-entries.js';
import type { Document } from '../model/document.js';
import type { SuggestedEntry, TwinFigures } from '../model/suggested-entry.js';
import type { ExtractOptions } from '../pipeline.js';
import { readCompanions } from '../read/read-companions.js';

/** The narrowest entry of a glossary by which two figures of two reports become one metric; undefined where none does. */
export type EntryFinder = (
  twin: TwinFigures,
  sides: readonly [Document, Document],
) => Omit<SuggestedEntry, 'evidence'> | undefined;

/** Finds entries for single figures of a corpus, as `suggestEntries` does for all. */
export async function entryFinder(
  paths: readonly string[],
  { glossaryFolder, glossaries: shared, cwd }: ExtractOptions,
): Promise<EntryFinder> {
  const { glossaries } = await readCompanions(paths, glossaryFolder, cwd, shared);
  const vocabulary = compileGlossary(glossaries);
  return (twin, sides) =>
    possibleEntries(twin, vocabulary).find((possible) => bringsTogether(possible, twin, sides, glossaries));
}
