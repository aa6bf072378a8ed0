import type { DeclaredRule } from './declared-rule.js';
import type { RuleOption } from './rule-option.js';

/** A rule in a module of the user's, as far as it is data; its functions are beside it. */
export interface ModuleRule extends Pick<
  DeclaredRule,
  'id' | 'summary' | 'why' | 'severity' | 'yieldsTo' | 'examples'
> {
  /** The figures that it needs to see together. */
  scope: 'document' | 'metric' | 'passage';
  /** Thresholds that a configuration may move, by name. */
  options?: Record<string, RuleOption>;
}
