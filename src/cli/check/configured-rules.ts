import type { Rule } from '../../check/rule.js';
import type { ProjectConfig } from '../../config/read-config.js';
import type { RuleConfig } from '../../model/config.js';
import { complain } from '../complain.js';
import { UsageError } from '../usage-error.js';
import { optionProblems } from './option-problems.js';
import { ruleHint } from './rule-hint.js';

/**
 * What a configuration says of rules, by id.
 *
 * @throws UsageError where a name is of no rule or of no option of it, after telling where
 */
export function configuredRules(
  project: ProjectConfig,
  known: readonly Pick<Rule, 'id' | 'options'>[],
): [string, RuleConfig][] {
  const { config, fault } = project;
  const written = Object.entries(config.rules ?? {});
  const problems = written.flatMap(([id, said]) => {
    const rule = known.find((candidate) => candidate.id === id);
    if (rule) return typeof said === 'string' ? [] : optionProblems(rule, said.options ?? {}, project);
    const ids = known.map((candidate) => candidate.id);
    return [fault(['rules', id], `there is no rule "${id}". ${ruleHint(id, ids)}`)];
  });
  complain(problems);
  if (problems.length > 0) {
    throw new UsageError(
      'the configuration cannot be used',
      'crossfoot rules lists the rules that there are, crossfoot rules ID the options of one.',
    );
  }
  return written.map(([id, said]) => [id, typeof said === 'string' ? { severity: said } : said]);
}
