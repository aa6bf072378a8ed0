import { align } from '../align/align.js';
import { twinFigures } from '../align/twin-figures.js';
import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import type { SuggestedEntry } from '../model/suggested-entry.js';
import { type ExtractOptions, extractPaths } from '../pipeline.js';
import { entryFinder } from './entry-finder.js';

/**
 * Words of reports that may mean one, with the figures that speak for it: those that two reports of one event have in
 * common under different metrics, and that the entry was tried to bring together.
 */
export async function suggestEntries(
  paths: readonly string[],
  options: ExtractOptions,
): Promise<{ documents: Document[]; problems: Problem[]; entries: SuggestedEntry[] }> {
  const { documents, problems, extractions } = await extractPaths(paths, options);
  const extracted = [...extractions];
  const find = await entryFinder(paths, options);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const entries = new Map<string, SuggestedEntry>();
  for (const twin of twinFigures(extracted, align(documents, extracted))) {
    const entry = find(twin, [byId.get(twin.a.doc)!, byId.get(twin.b.doc)!]);
    if (!entry) continue;
    const name = JSON.stringify(entry);
    entries.set(name, { ...entry, evidence: [...(entries.get(name)?.evidence ?? []), twin] });
  }
  return { documents, problems, entries: [...entries.values()] };
}
