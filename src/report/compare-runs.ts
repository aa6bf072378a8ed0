import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import type { FindingInShort, RunComparison } from '../model/run-comparison.js';
import { standing } from './standing.js';

/** What a run found, with the figures that the findings name. */
export interface Run {
  findings: readonly Finding[];
  claims: readonly Pick<Claim, 'id' | 'metric'>[];
}

/** What may differ in a finding that was there before. */
const fields = ['severity', 'status', 'message', 'isHidden'] as const;

/**
 * Compares what two runs found. A finding keeps its id while the sentences stand that it quotes; where they were edited
 * it is known again by its rule, its reports and what its figures measure, each known one for one finding.
 *
 * @param since what the earlier run is called
 */
export function compareRuns(now: Run, before: Run, since: string): RunComparison {
  const known = pairs(now, before);
  const [inShort, inShortBefore] = [shortener(now), shortener(before)];
  const matched = new Set(known.values());
  const both = [...known].map(([finding, earlier]) => ({
    now: inShort(finding),
    before: inShortBefore(earlier),
  }));
  const compared = both
    .filter((pair) => !pair.now.isHidden || !pair.before.isHidden)
    .map((pair) => ({ ...pair, differs: fields.filter((field) => pair.now[field] !== pair.before[field]) }));
  const changed = compared.filter(({ differs }) => differs.length > 0);
  return {
    since,
    added: now.findings
      .filter((finding) => !known.has(finding))
      .map(inShort)
      .filter(({ isHidden }) => !isHidden),
    gone: before.findings
      .filter((finding) => !matched.has(finding))
      .map(inShortBefore)
      .filter(({ isHidden }) => !isHidden),
    changed,
    unchanged: compared.length - changed.length,
  };
}

/** Each finding with the earlier one that it is. */
function pairs(now: Run, before: Run): Map<Finding, Finding> {
  const found = new Map<Finding, Finding>();
  const match = (nameNow: (finding: Finding) => string, nameBefore: (finding: Finding) => string) => {
    const taken = new Set(found.values());
    const free = new Map<string, Finding[]>();
    for (const finding of before.findings.filter((other) => !taken.has(other)))
      free.set(nameBefore(finding), [...(free.get(nameBefore(finding)) ?? []), finding]);
    for (const finding of now.findings.filter((other) => !found.has(other))) {
      const earlier = free.get(nameNow(finding))?.shift();
      if (earlier) found.set(finding, earlier);
    }
  };
  match(
    ({ id }) => id,
    ({ id }) => id,
  );
  match(subjectIn(now), subjectIn(before));
  return found;
}

function subjectIn({ claims }: Run): (finding: Finding) => string {
  const metrics = new Map(claims.map(({ id, metric }) => [id, metric]));
  return ({ rule, documents, claims: named }) => {
    const about = new Set(named.map((id) => metrics.get(id)));
    return JSON.stringify([rule, documents.toSorted(), [...about].toSorted()]);
  };
}

function shortener({ findings }: Run): (finding: Finding) => FindingInShort {
  const stands = new Set(standing(findings));
  return (finding) => {
    const { id, rule, severity, message, documents, status } = finding;
    return { id, rule, severity, message, documents, status, isHidden: !stands.has(finding) };
  };
}
