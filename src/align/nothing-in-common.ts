import { agree } from '../model/agree.js';
import type { Comparison } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';

/** So many things that both tell, each with another figure. */
const fewest = 3;

/** Fewer digits are the same by chance. */
const telling = 3;

/**
 * Whether two reports that seem to tell one event agree in nothing: for three things or more both give a figure, and
 * it is never the same, nor have they any other figure in common. Two reports of one event err here and there; those
 * of two towns on one day, in the words of one agency, differ throughout.
 */
export function nothingInCommon(
  left: readonly Claim[],
  right: readonly Claim[],
  compare: (a: Claim, b: Claim) => Comparison,
): boolean {
  const [ours, theirs] = [left, right].map(
    (claims) => new Set(claims.filter(isTelling).map(({ value }) => value)),
  );
  if (!ours || !theirs || [...ours].some((value) => theirs.has(value))) return false;
  const pairs = left.flatMap((a) =>
    right
      .filter((b) => a.metric === b.metric && a.measure === b.measure && a.unit === b.unit)
      .filter((b) => compare(a, b).relation === 'same')
      .map((b) => ({ metric: a.metric, agreeing: agree(a, b) })),
  );
  const differing = new Set(pairs.map(({ metric }) => metric));
  return differing.size >= fewest && !pairs.some(({ agreeing }) => agreeing);
}

function isTelling({ value }: Claim): boolean {
  return String(Math.abs(value ?? 0)).replace(/^[0.]+|\.|0+$/g, '').length >= telling;
}
