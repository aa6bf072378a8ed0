import type { MetricInput, Unchecked } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { repairSum } from '../repair/repair-sum.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';
import { writtenLike } from '../wording/written-like.js';
import { balance } from './balance.js';
import { sameButPlace } from './same-but-place.js';
import { slack } from './slack.js';
import { statedSums } from './stated-sums.js';
import type { StatedSum } from './stated-sums.js';
import { sumsAcross } from './sums-across.js';
import { totalOf } from './total-of.js';

/**
 * Sums with a figure that can't be read and that the sum does not make plain, lists that leave parts out, and parts that
 * come to more than their whole where they may overlap: "640 passengers, including 412 residents and 380 pensioners".
 */
export function* uncheckedSums(input: MetricInput): Generator<Unchecked> {
  const within = input.claims.flatMap((claim) =>
    statedSums(claim, input).filter(({ whole }) => whole === claim),
  );
  for (const stated of [...within, ...sumsAcross(input)]) {
    const { whole, parts } = stated;
    const found = balance(stated);
    const claims = [whole, ...parts];
    if (found === 'short') yield { reason: 'parts-missing', message: incomplete(stated, input), claims };
    // What is surely wrong is a finding, and asks for no check.
    if (found === 'over') yield { reason: 'may-overlap', message: overlapping(stated, input), claims };
    if (found === 'unreadable' && repairSum(stated, input).length !== 1)
      yield { reason: 'unreadable', message: unreadable(stated, input), claims };
  }
}

function incomplete(stated: StatedSum, input: MetricInput): string {
  const { whole, parts } = stated;
  const total = totalOf(parts);
  const rest = sum([whole.value ?? whole.low ?? 0, -total]);
  const about = [whole, ...parts].some((claim) => slack(claim) > 0) ? 'about ' : '';
  const elsewhere = leftOut(stated, input).map(
    (part) => `${part.doc} has ${quoted(part, input)} for ${part.place}`,
  );
  const lister = parts[0]?.doc ?? whole.doc;
  const list = `${lister} lists parts of ${quoted(whole, input)}${lister === whole.doc ? '' : ` in ${whole.doc}`}`;
  const also = elsewhere.length > 0 ? `; ${series(elsewhere)}` : '';
  return `${list} that come to ${writtenLike(whole, total)}; ${about}${writtenLike(whole, rest)} are not told${also}.`;
}

function overlapping({ whole, parts }: StatedSum, input: MetricInput): string {
  const total = writtenLike(whole, totalOf(parts));
  return `${parts[0]?.doc ?? whole.doc} lists parts of ${quoted(whole, input)} that come to ${total}; they may count some twice.`;
}

/** What other reports tell of places that a list by places leaves out. */
function leftOut({ whole, parts }: StatedSum, input: MetricInput): Claim[] {
  const placeOf = ({ place = '' }: Claim) => place.toLowerCase();
  const told = new Set([whole, ...parts].map(placeOf));
  const [first] = parts;
  if (!first || !parts.every(({ place, metric }) => place !== undefined && metric === first.metric))
    return [];
  return input.claims.filter((claim) => {
    const isOther = claim.place !== undefined && claim.doc !== first.doc && !told.has(placeOf(claim));
    const isPart = isOther && claim.unit === first.unit && claim.partOf === undefined;
    return isPart && sameButPlace(first, claim, input);
  });
}

function unreadable({ whole, parts }: StatedSum, input: MetricInput): string {
  const open = [whole, ...parts].filter(({ low, high }) => low === null && high === null);
  const list = series(open.map((claim) => quoted(claim, input)));
  return `The parts of ${quoted(whole, input)} in ${whole.doc} can't be added up, since ${list} can't be read as one number.`;
}
