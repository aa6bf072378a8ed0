import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

/** In these respects, a whole and its parts speak of the same. */
const respects: ReadonlySet<string> = new Set(['metric', 'part', 'period', 'actor', 'event', 'story']);

/** Whether two figures of independent reports surely tell of the same, but for the place. */
export function sameButPlace(a: Claim, b: Claim, { compare }: Pick<Lookup, 'compare'>): boolean {
  const { weights } = compare(a, b);
  const isTold = weights.some(({ about }) => about === 'story');
  const isCopied = weights.some(({ about }) => about === 'copied' || about === 'copy');
  return isTold && !isCopied && weights.every(({ about, bits }) => bits >= 0 || !respects.has(about));
}
