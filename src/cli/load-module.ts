import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../check/rule.js';
import type { Problem } from '../model/problem.js';
import { validator } from '../model/validator.js';

/** Every export of a module that is a rule, or a list of rules; nothing of it where one of them is not as it must be. */
export async function loadModule(path: string): Promise<{ rules: Rule[] } | { problems: Problem[] }> {
  try {
    const module = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
    const meant = Object.values(module).flat().filter(isMeantAsRule);
    const validate = await validator('module-rule');
    const faults = meant.flatMap(({ check, checkMetric, notChecked, ...data }) => [
      ...validate(data),
      ...(isFunction(check) ? [] : ['/check: expected a function']),
      ...[checkMetric, notChecked]
        .filter((also) => also !== undefined && !isFunction(also))
        .map(() => 'checkMetric and notChecked, where there are any: expected functions'),
    ]);
    if (meant.length === 0) faults.push('exports no rule: no object that has check and examples');
    if (faults.length > 0) return { problems: faults.map((message) => ({ path, message })) };
    return { rules: meant as unknown as Rule[] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ path, message: `cannot be loaded: ${reason.split('\n')[0]}` }] };
  }
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

/** A module may export other things beside its rules. */
function isMeantAsRule(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && ('check' in value || 'examples' in value);
}
