import type { Lookup, MetricInput } from '../../src/check/rule.js';
import type { Comparison, ScopeRelation } from '../../src/model/alignment.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { ofOneLevel } from '../levels/of-one-level.js';
import { daysBetween } from './days-between.js';
import { corrected } from './corrected.js';
import { isClosed } from './is-closed.js';
import { hasNearer } from './has-nearer.js';
import { increment } from './increment.js';
import { isTelling } from './is-telling.js';
import { mixedUp } from './mixed-up.js';
import { outvoting } from './outvoting.js';
import { likeliestCause } from './likeliest-cause.js';
import { logRatio } from './log-ratio.js';
import type { LikelyCause } from './likeliest-cause.js';
import { pairsToCompare } from './pairs-to-compare.js';
import { agreeAcross } from '../units/agree-across.js';
import { converted } from '../units/converted.js';
import { isDigitLost } from '../../src/model/is-digit-lost.js';
import { isNeatSlip } from '../repair/is-neat-slip.js';
import { slipBetween } from '../repair/slip-between.js';
import { repeating } from './repeating.js';
import { tellsToo } from './tells-too.js';

/** Two figures of different reports that can't both be right. */
export interface Disagreement {
  a: Claim;
  b: Claim;
  comparison: Comparison;
  likely: LikelyCause;
  /** They surely speak of the same fact; else it is only that the slip between them is too neat to be chance. */
  sure: boolean;
}

/**
 * Figures for one metric, measure and unit on which reports disagree, report by report.
 *
 * A report often states several figures for one metric: this year's and last year's, a total and its parts. So
 * two figures clash only where neither finds its match in the other report, each clashes once, and where a
 * report has several to choose from, the choice is not sure.
 */
export function disagreements(claims: readonly Claim[], lookup: MetricInput): Disagreement[] {
  const byDocument = [...groupBy(claims, ({ doc }) => doc).values()];
  const byValue = groupBy(claims, ({ value }) => value);
  const saying = (value: number | null) => byValue.get(value) ?? [];
  return pairsToCompare(byDocument, lookup).flatMap(([left, right]) =>
    between(left, right, { ...lookup, saying }),
  );
}

/** A figure that holds the other in its scope may well be another one. */
const mayClash: ReadonlySet<ScopeRelation> = new Set(['same', 'unclear', 'alike']);

type Compared = Pick<Disagreement, 'a' | 'b' | 'comparison'>;

/** With the claims of all reports, by what they say. */
type Context = MetricInput & { saying: (value: number | null) => readonly Claim[] };

function between(left: readonly Claim[], right: readonly Claim[], lookup: Context): Disagreement[] {
  const pairs = left
    .flatMap((a) => right.map((b) => ({ a, b, comparison: lookup.compare(a, b) })))
    .filter(({ comparison }) => comparison.relation !== 'apart');
  const matched = new Set(pairs.filter((pair) => isMatch(pair, pairs)).flatMap(({ a, b }) => [a, b]));
  const open = pairs.filter(
    ({ a, b, comparison }) =>
      (!matched.has(a) && !matched.has(b)) || (isCopied(comparison) && !agreeAcross(a, b)),
  );
  const ambiguous = [left, right].some((side) => differing(side.filter((claim) => isIn(open, claim))));
  const clashes = open
    .filter(({ comparison: { relation } }) => mayClash.has(relation))
    .filter(
      ({ a, b, comparison }) => isCopied(comparison) || !(tellsToo(a, b, lookup) || tellsToo(b, a, lookup)),
    )
    .map((pair) => ({ ...pair, sure: isSure(pair, ambiguous, lookup) }))
    // Among the pairs of so many reports, a slip that looks too neat to be chance will be just that.
    .filter(({ sure, comparison }) => sure || !lookup.crowded || isOneStory(comparison))
    .map((pair) => ({ ...pair, likely: corrected(pair, likelyOf(pair, [left, right], lookup), lookup) }))
    .filter((pair) => pair.sure || isStrong(pair, lookup) || ofOneLevel(pair.a, pair.b, lookup));
  return eachOnce(clashes.toSorted(byPlausibility));
}

/** A slip too neat to be chance; a digit more or less is one by chance where a report has a figure that lies nearer. */
function isStrong({ a, b, likely }: Compared & { likely: LikelyCause }, lookup: Context): boolean {
  if (!likely.strong || likely.cause !== 'digit' || logRatio(a, b) < twice) return likely.strong;
  return !hasNearer(a, b, lookup) && !hasNearer(b, a, lookup);
}

/**
 * Two figures agree, and are for one time: that of the quarter is not that of the nine months, where the other report
 * has one for these as well.
 */
function isMatch({ a, b, comparison }: Compared, pairs: readonly Compared[]): boolean {
  if (!agreeAcross(a, b)) return false;
  if (comparison.relation !== 'contains' && comparison.relation !== 'contained') return true;
  return !pairs.some((rival) => (rival.a === a || rival.b === b) && isForOneTime(rival));
}

function isForOneTime({ a, b, comparison }: Compared): boolean {
  return comparison.relation === 'same' && a.period !== undefined && a.period === b.period;
}

function likelyOf(
  pair: Omit<Disagreement, 'likely'>,
  [left, right]: readonly [readonly Claim[], readonly Claim[]],
  lookup: Context,
): LikelyCause {
  const { a, b } = pair;
  return (
    increment(a, b, right) ??
    increment(b, a, left) ??
    mixedUp(pair, right, lookup) ??
    mixedUp({ a: b, b: a }, left, lookup) ??
    causeOf(pair, lookup)
  );
}

function isSure(
  { a, b, comparison }: Omit<Disagreement, 'likely' | 'sure'>,
  ambiguous: boolean,
  lookup: Context,
): boolean {
  if (comparison.relation !== 'same') return false;
  const isSurelyBoth = !ambiguous && isSurelyRead(a) && isSurelyRead(b) && isLikely({ a, b }, lookup);
  const isOwn = isSurelyBoth && !hasNearer(a, b, lookup) && !hasNearer(b, a, lookup);
  return isCopied(comparison) || isOwn || isSurelyOutvoted({ a, b }, lookup);
}

/** Below this, what a figure measures was put together from little, and two figures may well be of two things. */
const surelyRead = 0.7;

const isSurelyRead = ({ confidence }: Claim): boolean => confidence >= surelyRead;

/** Twice and three times as much; written as logarithms. */
const [twice, far] = [Math.log(2), Math.log(3)];

/** Bits: what words must say for one thing of which two figures are far apart. */
const fewestWords = 3;

/**
 * Most slips and old figures leave figures near each other; one far away counts another thing under a name as wide, if
 * it is not the same one without a digit.
 */
function isLikely({ a, b }: Pick<Disagreement, 'a' | 'b'>, { likeness }: Lookup): boolean {
  return logRatio(a, b) < far || isDigitLost(a.value, b.value) || likeness(a, b).bits >= fewestWords;
}

/** In the same place of one sentence: whatever it measures, it is the same in both. */
function isCopied({ weights }: Comparison): boolean {
  return weights.some(({ about }) => about === 'copied');
}

/** That they tell the same event is sure, and only the time or place is not. */
function isOneStory({ weights }: Comparison): boolean {
  return weights.some(({ about, bits }) => about === 'story' && bits > 0);
}

function isIn(pairs: readonly { a: Claim; b: Claim }[], claim: Claim): boolean {
  return pairs.some(({ a, b }) => a === claim || b === claim);
}

function differing(claims: readonly Claim[]): boolean {
  return claims.some((claim) => claims.some((other) => !agreeAcross(claim, other)));
}

/** A third report sides with one of the two, and the slip is a neat one: that outweighs a reading that is not sure. */
function isSurelyOutvoted({ a, b }: Pick<Disagreement, 'a' | 'b'>, lookup: Context): boolean {
  return isNeatSlip(a.value, b.value) && outvoting(a, b, lookup).length > 0;
}

function causeOf({ a, b, comparison }: Omit<Disagreement, 'likely' | 'sure'>, lookup: Context): LikelyCause {
  const other = converted(b, a.unit) ?? b;
  const isAlike = comparison.relation === 'alike';
  if (isDigitLost(a.value, other.value, isAlike ? 1 : 2) && (isAlike || standsStill(a, b, lookup)))
    return { cause: 'digit', strong: true, words: 'one has a digit more than the other' };
  if (isAlike && slipBetween(a.value, other.value) === 'transposition')
    return { cause: 'transposition', strong: true, words: 'two digits are swapped' };
  const days = daysBetween(a.doc, b.doc, lookup) ?? 0;
  return likeliestCause(a, other, days !== 0 && !isSettled(a, b, lookup));
}

/** So many figures of three digits or more that are the same in two reports; where one moves on, most do. */
const fewestStill = 3;

/** The later report has brought nothing else up to date. */
function standsStill(a: Claim, b: Claim, { extraction }: Lookup): boolean {
  const [ours, theirs] = [a, b].map(
    ({ doc }) =>
      new Set(
        extraction(doc)
          .claims.filter(isTelling)
          .map(({ value }) => value),
      ),
  );
  return [...(ours ?? [])].filter((value) => theirs?.has(value)).length >= fewestStill;
}

/**
 * No update: it is for a time that was over, or what one of them says, reports say that are no newer, or no older, than
 * the one that says otherwise.
 */
function isSettled(a: Claim, b: Claim, lookup: Context): boolean {
  if (isClosed(a, b, lookup)) return true;
  return [...outvoting(a, b, lookup), ...repeating(a, b, lookup)].some((third) => {
    const [odd, agreeing] = third.value === b.value ? [a, b] : [b, a];
    const [toOdd, toThird] = [agreeing, third].map(({ doc }) => daysBetween(odd.doc, doc, lookup) ?? 0);
    return (toOdd ?? 0) > 0 ? (toThird ?? 0) <= 0 : (toThird ?? 0) >= 0;
  });
}

function byPlausibility(x: Disagreement, y: Disagreement): number {
  return (
    Number(y.sure) - Number(x.sure) ||
    Number(y.likely.strong) - Number(x.likely.strong) ||
    logRatio(x.a, x.b) - logRatio(y.a, y.b)
  );
}

/** A claim clashes with one figure of the other report, however often that is told there. */
function eachOnce(clashes: readonly Disagreement[]): Disagreement[] {
  const rivals = new Map<Claim, Claim>();
  return clashes.filter(({ a, b }) => {
    const [first, second] = [rivals.get(a) ?? b, rivals.get(b) ?? a];
    if (!agreeAcross(first, b) || !agreeAcross(second, a)) return false;
    rivals.set(a, first).set(b, second);
    return true;
  });
}
