import type { ProjectConfig } from '../../config/read-config.js';
import type { RuleConfig } from '../../model/config.js';
import type { Severity } from '../../model/finding.js';
import { wildcard } from '../../model/wildcard.js';
import type { Selection } from '../../report/select-findings.js';
import { complain } from '../complain.js';
import { didYouMean } from '../did-you-mean.js';
import { UsageError } from '../usage-error.js';

/** What the command line asks for, as ids or patterns. */
interface Asked {
  rule?: readonly string[] | undefined;
  skipRule?: readonly string[] | undefined;
}

/**
 * Which rules may speak, how loud and of what, by the command line and the configuration. A rule that is named on the
 * command line speaks, also where the configuration turns it off.
 *
 * @param ids of all rules
 * @throws UsageError where a name is of no rule, or none is left
 */
export function chooseRules(
  { rule = [], skipRule = [] }: Asked,
  project: ProjectConfig,
  ids: readonly string[],
): Required<Pick<Selection, 'rules' | 'severities' | 'except'>> {
  const configured = configuredRules(project, ids);
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

function configuredRules({ config, fault }: ProjectConfig, ids: readonly string[]): [string, RuleConfig][] {
  const written = Object.entries(config.rules ?? {});
  const strangers = written.map(([id]) => id).filter((id) => !ids.includes(id));
  complain(strangers.map((id) => fault(['rules', id], `there is no rule "${id}". ${hint(id, ids)}`)));
  if (strangers.length > 0) {
    throw new UsageError(
      'the configuration cannot be used',
      'crossfoot rules lists the rules that there are.',
    );
  }
  return written.map(([id, said]) => [id, typeof said === 'string' ? { severity: said } : said]);
}

function matching(patterns: readonly string[], ids: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const found = ids.filter((id) => wildcard(pattern).test(id));
    if (found.length === 0) throw new UsageError(`there is no rule "${pattern}"`, hint(pattern, ids));
    return found;
  });
}

function hint(id: string, ids: readonly string[]): string {
  return didYouMean(id, ids, 'crossfoot rules lists them.');
}
