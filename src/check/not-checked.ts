import type { Finding } from '../model/finding.js';
import type { NotChecked } from '../model/not-checked.js';
import { compareLists } from './compare-lists.js';
import type { Corpus } from './inputs.js';
import type { Rule } from './rule.js';
import { runRules } from './run-rules.js';
import type { Said, Untested } from './run-rules.js';

/**
 * What rules met and could not check, in the order of the rules, then of the text. What a finding speaks of is checked.
 *
 * @throws Error where a rule fails, as `check` does
 */
export function notChecked(
  corpus: Corpus,
  rules: readonly Rule[],
  findings: readonly Finding[],
  said: Said = runRules(corpus, rules),
): NotChecked[] {
  const found = new Map<string, Set<Finding>>();
  for (const finding of findings) {
    for (const id of finding.claims) found.set(id, (found.get(id) ?? new Set()).add(finding));
  }
  const isFound = ([first, ...others]: string[]) =>
    [...(found.get(first ?? '') ?? [])].some((finding) => others.every((id) => found.get(id)?.has(finding)));
  return rules
    .flatMap(({ id }) => ofRule(id, said.unchecked.get(id) ?? []))
    .filter(({ claims }) => !isFound(claims));
}

function ofRule(rule: string, unchecked: readonly Untested[]): NotChecked[] {
  return unchecked
    .toSorted((a, b) => compareLists(placeOf(a), placeOf(b)))
    .map(({ reason, message, claims }) => ({
      rule,
      reason,
      message,
      claims: claims.map(({ id }) => id),
      documents: [...new Set(claims.map(({ doc }) => doc))],
    }));
}

function placeOf({ claims: [first], message }: Untested): (string | number)[] {
  return [first?.doc ?? '', first?.start ?? 0, message];
}
