import type { Rule } from '../../check/rule.js';
import type { ProjectConfig } from '../../config/read-config.js';
import type { Problem } from '../../model/problem.js';
import { didYouMean } from '../did-you-mean.js';

/** What is wrong with the options that a configuration sets for a rule: of an unknown name, or out of range. */
export function optionProblems(
  { id, options = {} }: Pick<Rule, 'id' | 'options'>,
  set: Readonly<Record<string, number>>,
  { fault }: Pick<ProjectConfig, 'fault'>,
): Problem[] {
  const names = Object.keys(options);
  return Object.entries(set).flatMap(([name, value]) => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    const at = ['rules', id, 'options', name];
    if (!option) {
      const has = names.length > 0 ? `It has ${names.join(', ')}.` : 'It has none.';
      return [fault(at, `${id} has no option "${name}". ${didYouMean(name, names, has)}`)];
    }
    const { least, most = Infinity } = option;
    if (value >= least && value <= most) return [];
    const range = most === Infinity ? `${least} or more` : `${least} to ${most}`;
    return [fault(at, `"${name}" of ${id} is ${value}; expected ${range}`)];
  });
}
