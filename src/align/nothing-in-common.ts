import { agree } from '../model/agree.js';
import type { Comparison } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import { digitsOf } from './digits-of.js';

/** So many things that both tell, each with another figure. */
const fewest = 3;

/** Wherever they stand, fewer digits are the same by chance; for one thing, a single one is. */
const [telling, tellingOfOne] = [3, 2];

/** For so many things that differ, one may be the same by chance. */
const forOneByChance = 5;

/**
 * Whether two reports that seem to tell one event agree in next to nothing: for three things or more both give a
 * figure, and it is hardly ever the same, nor have they other figures in common. Two reports of one event err here and
 * there; those of two towns on one day, in the words of one agency, differ throughout.
 */
export function nothingInCommon(
  left: readonly Claim[],
  right: readonly Claim[],
  compare: (a: Claim, b: Claim) => Comparison,
): boolean {
  const pairs = left.flatMap((a) =>
    right
      .filter((b) => a.metric === b.metric && a.measure === b.measure && a.unit === b.unit)
      .filter((b) => !saysLittle(a, b) && compare(a, b).relation === 'same')
      .map((b) => ({ metric: a.metric, agreeing: agree(a, b) })),
  );
  const agreeing = new Set(pairs.flatMap((pair) => (pair.agreeing ? [pair.metric] : [])));
  const differing = new Set(pairs.map(({ metric }) => metric).filter((metric) => !agreeing.has(metric)));
  if (differing.size < fewest) return false;
  const [ours, theirs] = [left, right].map((claims) => tellingOf(claims, agreeing)) as [Values, Values];
  const shared = [...ours].filter((value) => theirs.has(value));
  return (agreeing.size + shared.length) * forOneByChance <= differing.size;
}

type Values = ReadonlySet<number | null>;

function tellingOf(claims: readonly Claim[], agreeing: ReadonlySet<string>): Values {
  const others = claims.filter((claim) => !agreeing.has(claim.metric) && digitsOf(claim).length >= telling);
  return new Set(others.map(({ value }) => value));
}

/** "Nearly 60" and "nearly 40" may be one number, as any two may that are told so; and two is often the same as two. */
function saysLittle(a: Claim, b: Claim): boolean {
  const areOpen = [a, b].every(({ low, high }) => low === null || high === null);
  return areOpen || (a.value === b.value && digitsOf(a).length < tellingOfOne);
}
