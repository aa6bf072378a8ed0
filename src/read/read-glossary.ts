import type { Glossary } from '../model/glossary.js';
import type { Problem } from '../model/problem.js';
import { readCheckedYaml } from './read-checked-yaml.js';

/**
 * Reads glossary files. A file with anything wrong in it is left out whole, since words without their other half
 * would align what is not the same.
 *
 * @returns the glossaries in the order of `paths`
 */
export async function readGlossary(
  paths: readonly string[],
): Promise<{ glossaries: Glossary[]; problems: Problem[] }> {
  const glossaries: Glossary[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const read = await readCheckedYaml<Glossary>(path, 'glossary', 'glossary');
    if ('problems' in read) problems.push(...read.problems);
    else glossaries.push(read.value);
  }
  return { glossaries, problems };
}
