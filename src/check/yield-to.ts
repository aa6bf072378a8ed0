import type { Complaint, Rule } from './rule.js';

/** What each rule has to say, by rule id. */
export type Complaints = ReadonlyMap<string, readonly Complaint[]>;

/**
 * Leaves out what a rule that speaks first has said already, so that a discrepancy is one finding: complaints
 * that it puts to the same claim at fault, or whose claims it all names; and for those without claims, about
 * the same documents. A complaint that was itself left out silences nobody.
 *
 * @throws Error where rules yield to each other in a circle
 */
export function yieldTo(rules: readonly Rule[], complaints: Complaints): Complaints {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const kept = new Map<string, readonly Complaint[]>();
  const settle = (rule: Rule, below: readonly string[]): readonly Complaint[] => {
    if (below.includes(rule.id))
      throw new Error(`Rules yield in a circle: ${[...below, rule.id].join(' > ')}`);
    const before = kept.get(rule.id);
    if (before) return before;
    const first = (rule.yieldsTo ?? []).flatMap((id) => {
      const other = byId.get(id);
      return other ? settle(other, [...below, rule.id]) : [];
    });
    const own = complaints.get(rule.id) ?? [];
    const left = first.length === 0 ? own : own.filter(notSaidIn(first));
    kept.set(rule.id, left);
    return left;
  };
  for (const rule of rules) settle(rule, []);
  return kept;
}

function notSaidIn(said: readonly Complaint[]): (complaint: Complaint) => boolean {
  const atFault = new Set(said.flatMap(({ claims }) => claims.slice(0, 1).map(({ id }) => id)));
  const namers = new Map<string, Complaint[]>();
  for (const complaint of said) {
    for (const { id } of complaint.claims) namers.set(id, [...(namers.get(id) ?? []), complaint]);
  }
  const documents = new Set(said.map(documentKey));
  return (complaint) => {
    const [first, ...others] = complaint.claims;
    if (!first) return !documents.has(documentKey(complaint));
    const naming = (namers.get(first.id) ?? []).filter(({ claims }) =>
      others.every((other) => claims.includes(other)),
    );
    return !atFault.has(first.id) && naming.length === 0;
  };
}

function documentKey({ documents = [] }: Complaint): string {
  return documents.toSorted().join('\n');
}
