import type { Glossary } from '../model/glossary.js';
import type { Problem } from '../model/problem.js';
import { validator } from '../model/validator.js';
import { parseYaml, type ParsedYaml } from './parse-yaml.js';
import { placed } from './placed.js';
import { readText } from './read-text.js';

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
    const read = (await readText(path)) ?? { refusal: 'there is no glossary of this name' };
    if ('refusal' in read) {
      problems.push({ path, message: read.refusal });
      continue;
    }
    const { glossary, wrong } = await check(read.text);
    problems.push(...placed(wrong, path, read.text));
    if (glossary) glossaries.push(glossary);
  }
  return { glossaries, problems };
}

interface Checked {
  glossary?: Glossary;
  wrong: { at: number; message: string }[];
}

async function check(source: string): Promise<Checked> {
  const yaml = parseYaml(source);
  if ('broken' in yaml) return { wrong: [{ at: yaml.at, message: `is no valid YAML: ${yaml.broken}` }] };
  const validate = await validator('glossary');
  const errors = validate(yaml.value);
  if (errors.length > 0) return { wrong: errors.map((error) => locate(error, yaml)) };
  return { glossary: yaml.value as Glossary, wrong: [] };
}

/** An error such as `/verbs/solve/0: expected ...` at the place in the file that it speaks of. */
function locate(error: string, yaml: ParsedYaml): { at: number; message: string } {
  const [, pointer = '', said = error] = /^(\/.*?): (.*)$/s.exec(error) ?? [];
  const path = pointer
    .split('/')
    .slice(1)
    .filter((step) => step !== '')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const at = said.startsWith('not a known') ? yaml.keyAt(path) : yaml.at(path);
  const name = path.join(' / ');
  return { at, message: name === '' ? said : `"${name}": ${said}` };
}
