import type { Decision } from '../model/decision.js';
import { type Finding, type Status, statuses } from '../model/finding.js';
import { compareLists } from './compare-lists.js';
import { fingerprint } from './fingerprint.js';
import type { Corpus } from './inputs.js';
import type { Complaint, Lookup, Rule } from './rule.js';
import { runRules } from './run-rules.js';
import type { Said } from './run-rules.js';
import { toldOnce } from './told-once.js';
import { withWeights } from './with-weights.js';
import { yieldTo } from './yield-to.js';

export interface CheckOptions {
  /** What reviewers decided, oldest first; the last one for a fingerprint holds. */
  decisions?: readonly Decision[];
  /** What the rules say, where that is known. */
  said?: Said;
}

/**
 * Runs rules over a corpus.
 *
 * @returns findings by document, then by place in it, then by rule: the same for any order of the corpus
 * @throws Error where a rule fails, with the rule and what it was looking at in the message, and its own error
 * as the cause
 */
export function check(
  corpus: Corpus,
  rules: readonly Rule[],
  { decisions = [], said = runRules(corpus, rules) }: CheckOptions = {},
): Finding[] {
  const { lookup } = said;
  const once = Array.from(said.complaints, ([rule, all]) => [rule, toldOnce(all)] as const);
  const complaints = yieldTo(rules, new Map(once));
  const verdicts = new Map(decisions.map(({ fingerprint: id, verdict }) => [id, verdict]));
  const findings = rules.flatMap((rule) =>
    (complaints.get(rule.id) ?? []).map((complaint) => finding(rule, complaint, lookup)),
  );
  const place = placer(lookup);
  return numbered(findings.toSorted((a, b) => compareLists(place(a), place(b)))).map((found) => ({
    ...found,
    status: statuses.find((status) => status === verdicts.get(found.id)) ?? found.status,
  }));
}

function finding(rule: Rule, complaint: Complaint, lookup: Lookup): Finding {
  const { message, claims, cause, suggestion } = complaint;
  const evidence = withWeights(complaint, lookup);
  return {
    id: fingerprint(rule.id, complaint, lookup),
    rule: rule.id,
    severity: complaint.severity ?? rule.severity,
    message,
    claims: claims.map(({ id }) => id),
    documents: [...new Set([...claims.map(({ doc }) => doc), ...(complaint.documents ?? [])])],
    ...(cause && { cause }),
    ...(suggestion && { suggestion }),
    ...(evidence && { evidence }),
    status: 'open' satisfies Status,
  };
}

/** Where a finding is shown: at its first claim, or at the head of its first document. */
function placer({ claim }: Lookup): (finding: Finding) => (string | number)[] {
  return ({ claims: [first], documents: [document = ''], rule, id, message }) => {
    const { doc, start } = first === undefined ? { doc: document, start: -1 } : claim(first);
    return [doc, start, rule, id, message];
  };
}

/** Findings that quote the same sentences, told apart by a number from the second on. */
function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((found) => {
    const times = (seen.get(found.id) ?? 0) + 1;
    seen.set(found.id, times);
    return times === 1 ? found : { ...found, id: `${found.id}-${times}` };
  });
}
