import type { CheckResult, RuleCard } from '../model/check-result.js';
import type { Claim } from '../model/claim.js';
import type { TimeMention } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { lookup, type Lookup } from './lookup.js';
import { sources, type Sources } from './sources.js';

/** A checked corpus with all that views look up in it, made once. */
export interface Scene extends Lookup {
  result: CheckResult;
  sources: Sources;
  rule(id: string): RuleCard | undefined;
  /** Dates and times that a document names, in the order of its text. */
  times(document: string): readonly TimeMention[];
  /** Figures of a document, in the order of its text. */
  claims(document: string): readonly Claim[];
  /** Figures of a metric, in reading order; of what alignments call alike, too. */
  ofMetric(metric: string): readonly Claim[];
  /** Ids of the findings that name a claim. */
  findingsOf(claim: string): readonly string[];
}

export function scene(result: CheckResult): Scene {
  const found = lookup(result);
  const rules = new Map(result.rules.map((rule) => [rule.id, rule]));
  const extractions = new Map(
    result.extractions.map(({ doc, times, claims }) => [
      doc,
      { times: times.toSorted(inOrder), claims: claims.toSorted(inOrder) },
    ]),
  );
  const metrics = new Map(result.alignments.map(({ metric, claims }) => [metric, claims]));
  const findings = findingsByClaim(result);
  return {
    ...found,
    result,
    sources: sources(result),
    rule: (id) => rules.get(id),
    times: (document) => extractions.get(document)?.times ?? [],
    claims: (document) => extractions.get(document)?.claims ?? [],
    ofMetric: (metric) => (metrics.get(metric) ?? []).flatMap((id) => found.claim(id) ?? []),
    findingsOf: (claim) => findings.get(claim) ?? [],
  };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}

function findingsByClaim({ findings }: CheckResult): Map<string, string[]> {
  const byClaim = new Map<string, string[]>();
  for (const { id, claims } of findings) {
    for (const claim of new Set(claims)) {
      const known = byClaim.get(claim);
      if (known) known.push(id);
      else byClaim.set(claim, [id]);
    }
  }
  return byClaim;
}
