import { extname } from 'node:path';
import type { Rule } from '../check/rule.js';
import type { Problem } from '../model/problem.js';
import { complain } from './complain.js';
import { loadModule } from './load-module.js';
import { UsageError } from './usage-error.js';

/**
 * Our rules, and behind them those of the user's own, from YAML files and modules.
 *
 * @throws UsageError where one of them cannot be used, after telling where: what was meant to be looked for would go
 * unseen
 */
export async function loadRules(files: readonly string[]): Promise<readonly Rule[]> {
  const { rules } = await import('../../rules/index.js');
  const loaded = await Promise.all(files.map(loadFile));
  const problems = loaded.flatMap((result) => ('problems' in result ? result.problems : []));
  const own = loaded.flatMap((result) => ('rules' in result ? result.rules : []));
  const all = [...rules, ...own];
  const twice = own.find(({ id }) => all.filter((other) => other.id === id).length > 1);
  complain(problems);
  if (problems.length > 0)
    throw new UsageError('a rule cannot be used', 'CONTRIBUTING.md says what makes a rule.');
  if (twice) throw new UsageError(`there are two rules "${twice.id}"`, 'Give one of them another id.');
  return all;
}

type Loaded = { rules: Rule[] } | { problems: Problem[] };

function loadFile(path: string): Promise<Loaded> {
  return /^\.ya?ml$/i.test(extname(path)) ? loadYaml(path) : loadModule(path);
}

async function loadYaml(path: string): Promise<Loaded> {
  const [{ readRule }, { compileRule }] = await Promise.all([
    import('../read/read-rule.js'),
    import('../check/declared/compile-rule.js'),
  ]);
  const read = await readRule(path);
  if ('problems' in read) return read;
  const rule = compileRule(read.rule);
  if (!('faults' in rule)) return { rules: [rule] };
  return { problems: rule.faults.map(({ field, at, message }) => read.fault(field, at, message)) };
}
