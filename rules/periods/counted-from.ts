import type { Complaint, MetricInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { significantDigits } from '../repair/significant-digits.js';
import { pairsToCompare } from '../sides/pairs-to-compare.js';
import { quoted } from '../wording/quoted.js';

/** One digit is the same over a month and over a year by chance. */
const telling = 2;

/** What a change is counted from, as a reader says it. */
const inWords: Readonly<Record<string, string>> = {
  'year-on-year': 'a year before',
  'quarter-on-quarter': 'a quarter before',
  'month-on-month': 'a month before',
};

/** What keeps figures apart that are counted from two times anyhow. */
const limiting: ReadonlySet<string> = new Set(['part', 'period', 'place', 'actor', 'event']);

/** The same change in per cent over a month in one report, and over a year in another one of the same event. */
export function* countedFrom(input: MetricInput): Generator<Complaint> {
  const stated = input.claims.filter(isCounted);
  const byReport = [...groupBy(stated, ({ doc }) => doc).values()];
  for (const [left, right] of pairsToCompare(byReport, input))
    for (const a of left) {
      const b = right.find((other) => isOtherwise(a, other, input));
      if (b && !isForBoth(a, b, input)) yield complaint(a, b, input);
    }
}

function isCounted({ measure, unit, relation, value, basis, section }: Claim): boolean {
  const isPlain = value !== null && relation === '=' && section !== 'boilerplate';
  return isPlain && measure === 'change' && unit === '%' && inWords[basis ?? ''] !== undefined;
}

function isOtherwise(a: Claim, b: Claim, input: MetricInput): boolean {
  if (a.basis === b.basis || a.value !== b.value || a.direction !== b.direction) return false;
  if (significantDigits(a) < telling) return false;
  const { weights } = input.compare(a, b);
  const isLimited = weights.some(({ about, bits }) => limiting.has(about) && bits < 0);
  return !isLimited && weights.some(({ about, bits }) => about === 'story' && bits > 0);
}

/** Over a month and over a year it was the same. */
function isForBoth(a: Claim, b: Claim, { claims }: MetricInput): boolean {
  const crosses = ({ doc, basis }: Claim) =>
    (doc === a.doc && basis === b.basis) || (doc === b.doc && basis === a.basis);
  return claims.some((claim) => claim.value === a.value && crosses(claim));
}

function complaint(a: Claim, b: Claim, input: MetricInput): Complaint {
  const from = ({ basis }: Claim) => inWords[basis ?? ''] ?? '';
  return {
    message: `${quoted(a, input)} in ${a.doc} is counted from ${from(a)}, but from ${from(b)} in ${b.doc}.`,
    claims: [a, b],
    severity: 'warning',
    cause: 'unknown',
    evidence: { bases: [a.basis, b.basis], comparison: input.compare(a, b) },
  };
}
