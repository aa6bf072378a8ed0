import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { decisionsInOrder } from '../model/decisions-in-order.js';
import type { Decision } from '../model/decision.js';
import type { Exemption } from '../model/exemption.js';
import type { Glossary } from '../model/glossary.js';
import type { Memory } from '../model/memory.js';
import type { Problem } from '../model/problem.js';
import { corpusFolders } from './corpus-folders.js';
import { readDecisions } from './read-decisions.js';
import { readGlossary } from './read-glossary.js';
import { readSuppressions } from './read-suppressions.js';

/** How a corpus is to be read and judged. */
export interface Companions {
  /** The general ones first, so that what a corpus says of a word holds. */
  glossaries: Glossary[];
  /** Oldest first. */
  decisions: Decision[];
  /** Of `suppressions.yaml`; those that reports hold themselves are not among them. */
  exemptions: Exemption[];
  problems: Problem[];
}

/**
 * Reads the general glossaries, and what lies beside the reports: `glossary.yaml`, `decisions.jsonl` and
 * `suppressions.yaml` in the corpus folder.
 *
 * @param paths files, folders or patterns, as they are given to `read`
 * @param glossaries files between the general ones and those of the corpus
 * @param memory of glossaries that were read before
 */
export async function readCompanions(
  paths: readonly string[],
  glossaryFolder: string,
  cwd = process.cwd(),
  glossaries: readonly string[] = [],
  memory?: Memory,
): Promise<Companions> {
  const homes = await corpusFolders(paths, cwd);
  const own = await existing(homes.map((home) => join(home, 'glossary.yaml')));
  const shared = glossaries.map((path) => resolve(cwd, path));
  const read = await readGlossary([...(await generalGlossaries(glossaryFolder)), ...shared, ...own], memory);
  const journals = await Promise.all(homes.map((home) => readDecisions(join(home, 'decisions.jsonl'))));
  const lists = await existing(homes.map((home) => join(home, 'suppressions.yaml')));
  const suppressions = await Promise.all(lists.map((list) => readSuppressions(list, cwd)));
  const problems = [read, ...journals, ...suppressions].flatMap((found) => found.problems);
  const named = (path: string) => relative(cwd, path);
  const exemptions = suppressions.flatMap((found) => found.exemptions);
  return {
    glossaries: read.glossaries,
    decisions: decisionsInOrder(journals.flatMap(({ decisions }) => decisions)),
    exemptions: exemptions.map((exemption) => ({ ...exemption, path: named(exemption.path) })),
    problems: problems.map((problem) => ({ ...problem, path: named(problem.path) })),
  };
}

async function generalGlossaries(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

async function existing(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => stat(path).then(Boolean, () => false)));
  return paths.filter((_, index) => found[index]);
}
