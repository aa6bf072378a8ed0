import type { Problem } from '../model/problem.js';
import type { SchemaName } from '../model/schemas/index.js';
import { validator } from '../model/validator.js';
import { parseYaml, type ParsedYaml } from './parse-yaml.js';
import { placed } from './placed.js';
import { readText } from './read-text.js';

/** A YAML file that keeps to one of our schemas, as it was read. */
export interface CheckedYaml<T> {
  value: T;
  yaml: ParsedYaml;
  text: string;
}

/**
 * Reads a YAML or JSON file and holds it against a schema. With anything wrong in it, it is left out whole, and each
 * fault is told with its place.
 *
 * @param kind for the message where there is no such file: "glossary"
 * @param part where only what stands under a key of the file is meant, and what it is where there is nothing
 */
export async function readCheckedYaml<T>(
  path: string,
  schema: SchemaName,
  kind: string,
  { key, blank }: { key?: string; blank?: T } = {},
): Promise<CheckedYaml<T> | { problems: Problem[] }> {
  const read = (await readText(path)) ?? { refusal: `there is no ${kind} of this name` };
  if ('refusal' in read) return { problems: [{ path, message: read.refusal }] };
  const { text } = read;
  const yaml = parseYaml(text);
  const refuse = (wrong: Parameters<typeof placed>[0]) => ({ problems: placed(wrong, path, text) });
  if ('broken' in yaml) return refuse([{ at: yaml.at, message: `is no valid YAML: ${yaml.broken}` }]);
  const value = key === undefined ? yaml.value : (yaml.value as Record<string, unknown> | null)?.[key];
  const given = value ?? blank ?? null;
  const errors = (await validator(schema))(given);
  if (errors.length > 0) return refuse(errors.map((error) => locate(error, yaml, key)));
  return { value: given as T, yaml, text };
}

/** An error such as `/verbs/solve/0: expected ...` at the place in the file that it speaks of. */
function locate(error: string, yaml: ParsedYaml, key?: string): { at: number; message: string } {
  const [, pointer = '', said = error] = /^(\/.*?): (.*)$/s.exec(error) ?? [];
  const steps = pointer
    .split('/')
    .slice(1)
    .filter((step) => step !== '')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path = key === undefined ? steps : [key, ...steps];
  const at = said.startsWith('not a known') ? yaml.keyAt(path) : yaml.at(path);
  const name = path.join(' / ');
  return { at, message: name === '' ? said : `"${name}": ${said}` };
}
