import type { Claim } from '../../model/claim.js';
import { type Finding, severities } from '../../model/finding.js';
import type { QueueItem } from '../wire.js';
import { groupKey } from './group-key.js';
import { spreadOf } from './spread-of.js';

/** What is looked up about a finding. */
interface Lookup {
  claim(id: string): Claim | undefined;
  /** The first report of the source that a report belongs to. */
  sourceOf(document: string): string;
}

/**
 * Findings as they are worked through: the most severe first, then what is farthest apart, then what most independent
 * sources speak of; the others of a group behind its first one.
 */
export function queueItems(findings: readonly Finding[], lookup: Lookup): QueueItem[] {
  const groups = new Map<string, QueueItem[]>();
  for (const finding of findings) {
    const claims = finding.claims.flatMap((id) => lookup.claim(id) ?? []);
    const key = groupKey(finding, claims);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(queueItem(finding, claims, lookup));
  }
  return [...groups.values()]
    .map((items) => items.toSorted(byWeight))
    .toSorted(([a], [b]) => byWeight(a!, b!))
    .flatMap((items) => (items.length > 1 ? items.map((item) => ({ ...item, group: items[0]!.id })) : items));
}

function queueItem(
  { id, rule, severity, message, documents }: Finding,
  claims: readonly Claim[],
  { sourceOf }: Lookup,
): QueueItem {
  const metrics = new Set(claims.map(({ metric }) => metric));
  const [metric] = metrics;
  return {
    ...{ id, rule, severity, message, documents },
    ...(metric !== undefined && metrics.size === 1 && { metric }),
    spread: spreadOf(claims),
    independentSources: new Set(documents.map(sourceOf)).size,
  };
}

function byWeight(a: QueueItem, b: QueueItem): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.spread - a.spread ||
    b.independentSources - a.independentSources
  );
}
