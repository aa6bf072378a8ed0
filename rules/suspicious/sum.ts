import type { Complaint, MetricInput, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import type { Suggestion } from '../../src/model/finding.js';
import { confirmedIn } from '../repair/confirmed-in.js';
import { repairSum } from '../repair/repair-sum.js';
import type { Repair } from '../repair/repair-sum.js';
import { balance } from '../sums/balance.js';
import { statedSums } from '../sums/stated-sums.js';
import type { StatedSum } from '../sums/stated-sums.js';
import { grouped } from '../wording/grouped.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

/** A list of parts that comes this near to its whole is meant to be complete. */
const nearlyAll = 0.2;

/** So many parts make a list; two may be just those worth telling. */
const fewestParts = 3;

/** One chance in sixteen that a slip closes the sum of an incomplete list by accident. */
const convincing = 4;

export const suspiciousSum: MetricRule = {
  id: 'suspicious/sum',
  summary: 'Parts that do not add up to their whole',
  why: 'A list of parts lets a reader check the total; where it fails, one of the figures is wrong.',
  severity: 'error',
  scope: 'metric',
  yieldsTo: ['suspicious/number-format', 'suspicious/part'],

  *check(input) {
    const seen = new Set<Claim>();
    for (const claim of input.claims) {
      for (const stated of statedSums(claim, input)) {
        const [repair, rival] = repairsOf(stated, input);
        // Told once: where the figure at fault belongs, or else the whole.
        const fault = repair && !rival ? repair.claim : stated.whole;
        if (claim !== fault || seen.has(claim) || !isWrong(stated, rival ? undefined : repair)) continue;
        seen.add(claim);
        yield complaint(stated, rival ? undefined : repair, input);
      }
    }
  },

  examples: {
    pass: [
      {
        title: 'Some of the parts',
        documents: ['The harbour has 140 boats, including 22 trawlers and 9 ferries.'],
      },
    ],
    fail: [
      {
        title: 'Two digits swapped in a part',
        documents: [
          'The harbour office counted 3,874 boats in 2023, including 1,507 trawlers, 816 ferries, 1,423 yachts and 308 tugs.',
        ],
        says: [
          'The parts of "3,874 boats" in a.md do not add up to it: 1,507 + 816 + 1,423 + 308 = 4,054; with 1,243 for "1,423", they do.',
        ],
      },
    ],
  },
};

function repairsOf(stated: StatedSum, input: MetricInput): Repair[] {
  const found = balance(stated);
  return found === 'over' || found === 'short' ? repairSum(stated, confirmedIn(input)) : [];
}

/** Whether the parts were meant to be all there are, and still are not the whole. */
function isWrong(stated: StatedSum, repair: Repair | undefined): boolean {
  const found = balance(stated);
  if (found === 'balanced' || found === 'unreadable') return false;
  const { whole, parts } = stated;
  const ofOneKind = parts.every(({ metric }) => metric === parts[0]?.metric);
  if (found === 'over' && ofOneKind) return true;
  if (parts.length < fewestParts) return false;
  const total = whole.value ?? whole.low ?? whole.high ?? 0;
  const isNear = Math.abs(sum([totalOf(parts), -total])) <= nearlyAll * Math.abs(total);
  return isNear || (repair !== undefined && repair.kind !== 'digit' && repair.bits >= convincing);
}

function complaint(stated: StatedSum, repair: Repair | undefined, input: MetricInput): Complaint {
  const { whole, parts } = stated;
  const equation = `${parts.map(({ value }) => grouped(value ?? 0)).join(' + ')} = ${grouped(totalOf(parts))}`;
  const message = `The parts of ${quoted(whole, input)} in ${whole.doc} do not add up to it: ${equation}`;
  const evidence = { sum: equation, whole: whole.value };
  if (!repair) return { message: `${message}.`, claims: [whole, ...parts], cause: 'unknown', evidence };
  const { claim, kind, suggestion, bits } = repair;
  const agreeing = input.claims.filter(
    (other) =>
      other.doc !== claim.doc && saysSo(other, suggestion) && input.compare(claim, other).relation === 'same',
  );
  const also = agreeing.length > 0 ? `, as in ${series(agreeing.map(({ doc }) => doc))}` : '';
  const rest = [whole, ...parts].filter((other) => other !== claim);
  return {
    message: `${message}; with ${suggestion.text} for "${claim.quote}"${also}, they do.`,
    claims: [claim, ...rest, ...agreeing],
    cause: kind === 'reading' ? 'digit' : kind,
    suggestion,
    evidence: { ...evidence, bits },
  };
}

/** A bound ("at least 41") would bear out nearly anything. */
function saysSo({ value, relation }: Claim, suggestion: Suggestion): boolean {
  return value === suggestion.value && relation === '=';
}

function totalOf(parts: readonly Claim[]): number {
  return sum(parts.map(({ value, low, high }) => value ?? low ?? high ?? 0));
}
