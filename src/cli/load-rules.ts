import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../check/rule.js';
import type { Problem } from '../model/problem.js';
import { complain } from './complain.js';
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

/** Every export that is a rule, or a list of rules. */
async function loadModule(path: string): Promise<Loaded> {
  try {
    const module = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
    const rules = Object.values(module).flat().filter(isRule);
    return rules.length > 0 ? { rules } : { problems: [{ path, message: 'exports no rule' }] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ path, message: `cannot be loaded: ${reason.split('\n')[0]}` }] };
  }
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false;
  const { id, summary, why, severity, scope, check, examples } = value as Partial<
    Record<keyof Rule, unknown>
  >;
  return (
    [id, summary, why].every((text) => typeof text === 'string') &&
    ['error', 'warning', 'info'].includes(String(severity)) &&
    ['document', 'metric', 'passage'].includes(String(scope)) &&
    typeof check === 'function' &&
    typeof examples === 'object'
  );
}
