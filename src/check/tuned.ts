import type { RuleOption } from '../model/rule-option.js';
import type { Rule } from './rule.js';

/** Rules with their options as a configuration sets them, by rule and name; what a rule does not have is let pass. */
export function tuned(
  rules: readonly Rule[],
  set: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly Rule[] {
  return rules.map((rule) => {
    const values = set[rule.id];
    if (!values || !rule.options) return rule;
    const options = Object.entries(rule.options).map(([name, option]): [string, RuleOption] => [
      name,
      { ...option, value: values[name] ?? option.value },
    ]);
    // No copy: a rule may be of a class, and would leave its functions behind.
    return Object.assign(Object.create(rule) as Rule, { options: Object.fromEntries(options) });
  });
}
