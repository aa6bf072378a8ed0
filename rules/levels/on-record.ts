import type { Comparison } from '../../src/model/alignment.js';
import type { Claim } from '../../src/model/claim.js';

/** What must speak for two figures; that they are for a longer and a shorter time is the point of comparing them. */
const respects: ReadonlySet<string> = new Set(['metric', 'part', 'place', 'actor', 'event']);

/**
 * Whether figures of reports that were made too far apart to tell one event are still of one record, since both say by
 * themselves what they count, from when on, and for whom: "the potters of Kestrel Bay glazed 12,400 pots in 2022".
 */
export function onRecord(a: Claim, b: Claim, { weights }: Comparison): boolean {
  const [one, other] = [a, b].map(({ place, actor }) => (place ?? actor)?.toLowerCase());
  const isTold = ({ period, implied, metric }: Claim) =>
    period?.startsWith('..') === false && !implied?.includes('period') && /^\p{Ll}+ \p{Ll}/u.test(metric);
  if (one === undefined || one !== other || !isTold(a) || !isTold(b)) return false;
  const isAgainst = weights.some(
    ({ about, bits }) => about === 'subjects' || (respects.has(about) && bits <= 0),
  );
  return !isAgainst && weights.some(({ about, bits }) => about === 'story' && bits < 0);
}
