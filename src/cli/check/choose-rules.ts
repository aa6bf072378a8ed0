import type { Rule } from '../../check/rule.js';
import type { ProjectConfig } from '../../config/read-config.js';
import type { Severity } from '../../model/finding.js';
import { wildcard } from '../../model/wildcard.js';
import type { Selection } from '../../report/select-findings.js';
import { UsageError } from '../usage-error.js';
import { configuredRules } from './configured-rules.js';
import { ruleHint } from './rule-hint.js';

/** What the command line asks for, as ids or patterns. */
interface Asked {
  rule?: readonly string[] | undefined;
  skipRule?: readonly string[] | undefined;
}

/**
 * Which rules may speak, how loud and of what, by the command line and the configuration. A rule that is named on the
 * command line speaks, also where the configuration turns it off.
 *
 * @param known all rules
 * @throws UsageError where a name is of no rule or of no option of it, or no rule is left
 */
export function chooseRules(
  { rule = [], skipRule = [] }: Asked,
  project: ProjectConfig,
  known: readonly Pick<Rule, 'id' | 'options'>[],
): Required<Pick<Selection, 'rules' | 'severities' | 'except'>> {
  const ids = known.map(({ id }) => id);
  const configured = configuredRules(project, known);
  const off = configured.filter(([, { severity }]) => severity === 'off').map(([id]) => id);
  const asked = rule.length > 0 ? matching(rule, ids) : ids.filter((id) => !off.includes(id));
  const skipped = matching(skipRule, ids);
  const rules = new Set(asked.filter((id) => !skipped.includes(id)));
  if (rules.size === 0)
    throw new UsageError('no rule is left to check with', 'crossfoot rules lists them all.');
  return {
    rules,
    severities: new Map(
      configured.flatMap(([id, { severity }]): [string, Severity][] =>
        severity === undefined || severity === 'off' ? [] : [[id, severity]],
      ),
    ),
    except: new Map(configured.map(([id, { except = [] }]) => [id, except.map(wildcard)])),
  };
}

function matching(patterns: readonly string[], ids: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const found = ids.filter((id) => wildcard(pattern).test(id));
    if (found.length === 0) throw new UsageError(`there is no rule "${pattern}"`, hint(pattern, ids));
    return found;
  });
}

/** Other tools take a list with commas. */
function hint(pattern: string, ids: readonly string[]): string {
  if (pattern.includes(',')) return 'One name at a time; the flag may be given more than once.';
  return ruleHint(pattern, ids);
}
