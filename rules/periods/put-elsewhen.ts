import type { Complaint, MetricInput } from '../../src/check/rule.js';
import { periodContains, periodsApart } from '../../src/model/allen.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';
import { connected } from '../groups/connected.js';
import { groupBy } from '../groups/group-by.js';
import { significantDigits } from '../repair/significant-digits.js';
import { pairsToCompare } from '../sides/pairs-to-compare.js';
import { sourcesOf } from '../sources/sources-of.js';
import { periodInWords } from '../../src/model/period-in-words.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

type Pair = [Claim, Claim];

/** Digits, over all figures that moved together: fewer are the same in two months by chance. */
const telling = 3;

/** Within one report a figure is told again, and two digits are enough. */
const tellingWithin = 2;

/** A month, a quarter or a year; a day may be that of the event or of the report, and a toll "so far" stands still. */
const stretch = /^(?:\d{4}|XXXX)(?:-\d\d)?(?:\/(?:\d{4}|XXXX)-\d\d)?$/;

/**
 * The same figure of one metric, for two months, quarters or years that reports of one event state, or a headline and
 * its report. Neither of them gives it for the time of the other as well.
 */
export function* putElsewhen(input: MetricInput): Generator<Complaint> {
  const stated = input.claims.filter(isDated);
  const byReport = [...groupBy(stated, ({ doc }) => doc).values()];
  const across = pairsToCompare(byReport, input).flatMap(([left, right]) => moved(left, right, input));
  const within = byReport.flatMap((claims) =>
    moved(
      claims.filter(isTitle),
      claims.filter((claim) => !isTitle(claim)),
      input,
    ),
  );
  for (const pairs of connected([...across, ...within], (pair) => pair.map(sentenceOf))) {
    const digits = new Map(pairs.map(([a]) => [a.value, significantDigits(a)]));
    const enough = pairs.some(([a, b]) => a.doc === b.doc) ? tellingWithin : telling;
    if ([...digits.values()].reduce((sum, count) => sum + count) >= enough) yield complaint(pairs, input);
  }
}

function isDated({ value, relation, period, implied, section }: Claim): boolean {
  const isPlain = value !== null && relation === '=' && section !== 'boilerplate';
  return isPlain && period !== undefined && stretch.test(period) && !implied?.includes('period');
}

/** What keeps figures apart that are for two times anyhow. */
const limiting: ReadonlySet<string> = new Set(['part', 'place', 'actor', 'event']);

const isTitle = ({ section }: Claim): boolean => section === 'title';

const sentenceOf = ({ doc, sentenceStart }: Claim): string => `${doc} ${sentenceStart}`;

function moved(left: readonly Claim[], right: readonly Claim[], input: MetricInput): Pair[] {
  return left.flatMap((a) =>
    right
      .filter((b) => isSameFigure(a, b, input) && !isForBoth(a, b, input) && areApart(a, b, input))
      .map((b): Pair => [a, b]),
  );
}

function isSameFigure(a: Claim, b: Claim, input: MetricInput): boolean {
  const sameKind = a.unit === b.unit && a.measure === b.measure && a.direction === b.direction;
  return sameKind && a.value === b.value && isOfSameWhole(a, b, input);
}

/** "39 of the 64 inspections" in both, or of nothing that either tells. */
function isOfSameWhole(a: Claim, b: Claim, { claim }: MetricInput): boolean {
  const [one, other] = [a, b].map(({ partOf }) => (partOf === undefined ? undefined : claim(partOf)));
  return one?.value === other?.value && one?.unit === other?.unit;
}

/** So many digits are hardly the same in two events. */
const isRare = (claim: Claim): boolean => significantDigits(claim) > telling;

/** No day more than two months have. */
const twoMonths = 62;

/**
 * Two stretches of one kind that share no day; or one and a part of it: what came together in half a year did not all
 * come in June. A year may well be that of the one month in which something happened.
 */
function areOtherStretches(a: Claim, b: Claim, input: MetricInput): boolean {
  const [one, other] = [a, b].map(({ period = '' }) => parsePeriod(period));
  if (!one || !other) return false;
  if (periodsApart(one, other)) return a.period?.length === b.period?.length;
  const [longer, shorter] = [one, other].toSorted((x, y) => y.end - y.start - (x.end - x.start));
  const ofYear = [a, b].find(({ period = '' }) => /^\w{4}$/.test(period));
  if (ofYear && (shorter!.end - shorter!.start < twoMonths || !namesYear(ofYear, input))) return false;
  return a.period !== b.period && periodContains(longer!, shorter!);
}

/** "A year ago" is no year: it is when the same quarter was. */
function namesYear(
  { doc, period = '', sentenceStart, sentenceEnd }: Claim,
  { document }: MetricInput,
): boolean {
  return document(doc).text.slice(sentenceStart, sentenceEnd).includes(period);
}

/** What copied text says of periods is told sentence by sentence. */
function areApart(a: Claim, b: Claim, input: MetricInput): boolean {
  if (!areOtherStretches(a, b, input)) return false;
  const { weights } = input.compare(a, b);
  const known = (what: string) => weights.filter(({ about }) => about === what);
  const limited = weights.some(({ about, bits }) => limiting.has(about) && bits <= -8);
  const oneStory = a.doc === b.doc || known('story').some(({ bits }) => bits > (isRare(a) ? -8 : 0));
  return oneStory && !limited && known('copied').length === 0;
}

/** One of the reports gives the figure for the time of the other as well: it stood still. */
function isForBoth(a: Claim, b: Claim, { claims }: MetricInput): boolean {
  const crosses = ({ doc, period }: Claim) =>
    (doc === a.doc && period === b.period) || (doc === b.doc && period === a.period);
  return a.doc !== b.doc && claims.some((claim) => claim.value === a.value && crosses(claim));
}

/** The sentence that most others contradict comes first; where they are equal, that of fewer sources. */
function complaint(pairs: readonly Pair[], input: MetricInput): Complaint {
  const ends = groupBy(pairs.flat(), sentenceOf);
  const [odd = []] = [...ends.values()].toSorted((a, b) => b.length - a.length);
  const named = [...new Set(odd)];
  const others = [...new Set(pairs.flat())].filter((claim) => !named.includes(claim));
  const [first] = named as [Claim];
  const rivals = pairs.filter((pair) => pair.includes(first)).map(([a, b]) => (a === first ? b : a));
  const more = new Set(named.map(({ value }) => value)).size - 1;
  return {
    message:
      `${quoted(first, input)}${more > 0 ? ` and ${more} more` : ''} in ${first.doc} is for ${periodInWords(first.period)},` +
      ` but for ${series(rivals.map(({ period }) => periodInWords(period)))} in ${series(rivals.map(({ doc }) => doc))}.`,
    claims: [...named, ...others],
    severity: 'warning',
    cause: 'unknown',
    evidence: {
      sides: [named, others].map((claims) => ({
        claims: claims.map(({ id }) => id),
        sources: sourcesOf(claims, input),
      })),
      comparisons: pairs.map(([a, b]) => ({ claims: [a.id, b.id], ...input.compare(a, b) })),
    },
  };
}
