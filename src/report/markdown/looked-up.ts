import type { CheckResult, RuleCard } from '../../model/check-result.js';
import type { Finding } from '../../model/finding.js';
import { lookup, type Lookup } from '../../view/lookup.js';
import { decisionInWords } from '../decision-in-words.js';
import { lastDecisions } from '../last-decisions.js';

/** What a page of Markdown looks up in a checked corpus. */
export interface LookedUp extends Lookup {
  rule(id: string): RuleCard | undefined;
  /** What was decided about a finding, or lets it pass; empty where nothing is. */
  decided(finding: Finding): string;
}

export function lookedUp(result: CheckResult): LookedUp {
  const found = lookup(result);
  const rules = new Map(result.rules.map((rule) => [rule.id, rule]));
  const decisions = lastDecisions(result);
  const quoteOf = (claim: string) => found.claim(claim)?.quote;
  return {
    ...found,
    rule: (id) => rules.get(id),
    decided: (finding) => decisionInWords(finding, decisions.get(finding.id), quoteOf),
  };
}
