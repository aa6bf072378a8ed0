import type { Glossary } from '../model/glossary.js';
import { forgetful } from '../model/forgetful.js';
import type { Memory } from '../model/memory.js';
import type { Problem } from '../model/problem.js';
import { readCheckedYaml } from './read-checked-yaml.js';
import { readText } from './read-text.js';

/**
 * Reads glossary files. A file with anything wrong in it is left out whole, since words without their other half
 * would align what is not the same.
 *
 * @param memory of files that were read before
 * @returns the glossaries in the order of `paths`
 */
export async function readGlossary(
  paths: readonly string[],
  memory: Memory = forgetful,
): Promise<{ glossaries: Glossary[]; problems: Problem[] }> {
  const glossaries: Glossary[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = await readText(path);
    const read = await memory.recallLater(
      () => ['glossary', path, JSON.stringify(file ?? {})],
      () => readOne(path),
    );
    if ('problems' in read) problems.push(...read.problems);
    else glossaries.push(read.glossary);
  }
  return { glossaries, problems };
}

async function readOne(path: string): Promise<{ glossary: Glossary } | { problems: Problem[] }> {
  const read = await readCheckedYaml<Glossary>(path, 'glossary', 'glossary');
  return 'problems' in read ? read : { glossary: read.value };
}
