import type { Claim } from '../../model/claim.js';
import type { Finding } from '../../model/finding.js';

/**
 * What findings about copies of one wrong figure have in common: the rule, and the same figures of the same metrics; or,
 * of whole reports, the sentences that they are named by.
 *
 * @param claims of the finding
 */
export function groupKey({ id, rule }: Pick<Finding, 'id' | 'rule'>, claims: readonly Claim[]): string {
  // Findings that quote the same sentences are told apart by a number behind their name.
  if (claims.length === 0) return id.replace(/-\d+$/, '');
  const figures = claims.map(({ metric, value, quote, unit }) => `${metric}\t${value ?? quote}\t${unit}`);
  return [rule, ...new Set(figures.sort())].join('\n');
}
