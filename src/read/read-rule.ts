import type { DeclaredRule } from '../model/declared-rule.js';
import type { Problem } from '../model/problem.js';
import { placed } from './placed.js';
import { readCheckedYaml } from './read-checked-yaml.js';

/** A rule as it was read, and the way back from a field of it to its place in the file. */
export interface RuleFile {
  rule: DeclaredRule;
  /** A fault in a field of text, `offset` characters into it. */
  fault(field: 'when' | 'message', offset: number, message: string): Problem;
}

/** Reads a rule of the user's own, in YAML. */
export async function readRule(path: string): Promise<RuleFile | { problems: Problem[] }> {
  const read = await readCheckedYaml<DeclaredRule>(path, 'rule', 'rule');
  if ('problems' in read) return read;
  const { value: rule, yaml, text } = read;
  return {
    rule,
    fault(field, offset, message) {
      const at = placeIn(text, yaml.at([field]), rule[field], offset);
      const [problem = { path, message }] = placed([{ at, message: `"${field}": ${message}` }], path, text);
      return problem;
    },
  };
}

/** A value may be quoted, folded or indented; each line of it stands in the file all the same. */
function placeIn(text: string, start: number, value: string, offset: number): number {
  const lineStart = value.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = value.slice(lineStart).split('\n');
  const found = text.indexOf(line, start);
  return found < 0 ? start : found + Math.min(offset - lineStart, line.length);
}
