import type { Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import { plainText } from './plain-text.js';
import type { Scene } from './scene.js';

/** What speaks for and against two figures being about one fact: as the rule weighed it, else weighed now. */
export function weightsBetween(
  { evidence = {} }: Pick<Finding, 'evidence'>,
  a: Claim | undefined,
  b: Claim | undefined,
  { result }: Scene,
): Weight[] {
  if (!a || !b || a.doc === b.doc) return [];
  const told = comparisonsTold(evidence.comparisons).find(
    ({ claims }) => claims.includes(a.id) && claims.includes(b.id),
  );
  const weights = told?.weights ?? (a.metric === b.metric ? result.compare(a, b).weights : []);
  return weights.map(({ about, bits, why }) => ({ about, bits, why: plainText(why) }));
}

function comparisonsTold(comparisons: unknown): { claims: string[]; weights: Weight[] }[] {
  return Array.isArray(comparisons) ? (comparisons as { claims: string[]; weights: Weight[] }[]) : [];
}
