import type { Complaint, MetricInput, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { Cause } from '../../src/model/finding.js';
import type { Fix } from '../repair/fix.js';
import { repairSum } from '../repair/repair-sum.js';
import type { Repair } from '../repair/repair.js';
import { slipBetween } from '../repair/slip-between.js';
import { solvedElsewhere } from '../repair/solved-elsewhere.js';
import type { Solved } from '../repair/solved-elsewhere.js';
import { balance } from '../sums/balance.js';
import { isWrongSum } from '../sums/is-wrong-sum.js';
import { listedSums } from '../sums/listed-sums.js';
import { statedSums } from '../sums/stated-sums.js';
import type { StatedSum } from '../sums/stated-sums.js';
import { sumsAcross } from '../sums/sums-across.js';
import { sumsOverTime } from '../sums/sums-over-time.js';
import { totalOf } from '../sums/total-of.js';
import { uncheckedSums } from '../sums/unchecked-sums.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';
import { writtenLike } from '../wording/written-like.js';

/** More answers than these are no help to a reader. */
const mostTies = 3;

export const suspiciousSum: MetricRule = {
  id: 'suspicious/sum',
  summary: 'Parts that do not add up to their whole',
  why: 'A list of parts lets a reader check the total; where it fails, one of the figures is wrong.',
  severity: 'error',
  scope: 'metric',
  yieldsTo: ['suspicious/number-format', 'suspicious/part'],

  *check(input) {
    const seen = new Set<Claim>();
    const across = sumsAcross(input);
    const found = [...across, ...sumsOverTime(input)];
    for (const claim of input.claims) {
      for (const stated of [...statedSums(claim, input), ...found.filter(({ whole }) => whole === claim)]) {
        const { repair, repairs, isWrong } = judge(stated, input);
        const isAcross = found.includes(stated);
        // Told once: where the figure at fault belongs, or else the whole.
        const fault = (!isAcross && repair?.fixes[0]?.claim) || stated.whole;
        if (claim !== fault || seen.has(claim) || !isWrong) continue;
        seen.add(claim);
        const told = repair ? repaired(stated, repair, input) : complaint(stated, repairs, input);
        yield isAcross ? { ...told, severity: 'warning' } : told;
      }
      const solved =
        claim.metric === input.metric ? solvedElsewhere(listedSums(claim, input), input) : undefined;
      if (solved) yield { ...repaired(solved.stated, solved, input), severity: 'warning' };
    }
  },

  notChecked: uncheckedSums,

  examples: {
    pass: [
      {
        title: 'What is counted anew each month',
        documents: [
          '---\npublished: 2024-07-20\n---\nKestrel Bay landed 412 tonnes of herring in April 2024, 380 tonnes of herring in May 2024 and 395 tonnes of herring in June 2024. In the second quarter of 2024 it landed 1,187 tonnes of herring.',
        ],
      },
      {
        title: 'Some of the parts',
        documents: ['The harbour has 140 boats, including 22 trawlers and 9 ferries.'],
      },
      {
        title: 'Some of the places, in another report',
        documents: [
          'The storm of 2 May 2023 damaged 5,720 homes in Kestrel Bay, the council said on 3 May 2023.',
          'The storm of 2 May 2023 hit all of Kestrel Bay, the fire brigade said on 3 May 2023.\n\n' +
            'It damaged 2,310 homes in Tern Ward and 1,740 homes in Skerry Ward.',
        ],
      },
    ],
    fail: [
      {
        title: 'Three months that are not the quarter',
        documents: [
          '---\npublished: 2024-07-20\n---\nKestrel Bay landed 412 tonnes of herring in April 2024, 380 tonnes of herring in May 2024 and 395 tonnes of herring in June 2024. In the second quarter of 2024 it landed 1,287 tonnes of herring.',
        ],
        says: [
          'The parts of "1,287 tonnes" in a.md do not add up to it: 412 tonnes + 380 tonnes + 395 tonnes = 1,187 tonnes.',
        ],
      },
      {
        title: 'Two digits swapped in a part',
        documents: [
          'The harbour office counted 3,874 boats in 2023, including 1,507 trawlers, 816 ferries, 1,423 yachts and 308 tugs.',
        ],
        says: [
          'The parts of "3,874 boats" in a.md do not add up to it: 1,507 + 816 + 1,423 + 308 = 4,054; with 1,243 for "1,423", they do.',
        ],
      },
      {
        title: 'Two digits swapped in a column of months',
        documents: [
          'The Kestrel Bay ferry in 2023:\n\n| Month | Passengers |\n| --- | --- |\n| May | 12,400 |\n| June | 13,900 |\n| July | 12,500 |\n| Total | 41,500 |',
        ],
        says: [
          'The parts of "41,500" in a.md do not add up to it: 12,400 + 13,900 + 12,500 = 38,800; with 15,200 for "12,500", they do.',
        ],
      },
      {
        title: 'A total that the parts in another report go beyond',
        documents: [
          'The storm of 2 May 2023 damaged 5,720 homes in Kestrel Bay, the council said on 3 May 2023.',
          'The storm of 2 May 2023 hit all of Kestrel Bay, the fire brigade said on 3 May 2023.\n\n' +
            'It damaged 2,310 homes in Tern Ward, 1,740 homes in Skerry Ward and 2,470 homes in Gannet Ward.',
        ],
        says: [
          'The parts of "5,720 homes" in a.md that b.md lists do not add up to it: 2,310 + 1,740 + 2,470 = 6,520.',
        ],
      },
    ],
  },
};

interface Judgement {
  isWrong: boolean;
  /** The one answer, if there is one. */
  repair: (Repair & Partial<Solved>) | undefined;
  repairs: readonly Repair[];
}

/** What closes a sum that does not: one answer, if no other would do as well, or else what another report tells. */
function judge(stated: StatedSum, input: MetricInput): Judgement {
  const found = balance(stated);
  if (found !== 'over' && found !== 'short') return { isWrong: false, repair: undefined, repairs: [] };
  const repairs = repairSum(stated, input);
  const slip = repairs.length === 1 ? repairs[0] : undefined;
  if (slip && isWrongSum(stated, slip)) return { isWrong: true, repair: slip, repairs };
  const isOwn = stated.parts[0]?.doc === stated.whole.doc;
  const solved = isOwn ? solvedElsewhere([stated], input) : undefined;
  return { isWrong: solved !== undefined || isWrongSum(stated, slip), repair: solved ?? slip, repairs };
}

function complaint(stated: StatedSum, ties: readonly Repair[], input: MetricInput): Complaint {
  const { whole, parts } = stated;
  const proofs = ties.map(({ proof }) => proof);
  const few = proofs.length > 0 && proofs.length <= mostTies;
  const open = few ? `; more than one slip would explain it: ${series(proofs)}` : '';
  return {
    message: `${failing(stated, input)}${open}.`,
    claims: [whole, ...parts],
    cause: 'unknown',
    evidence: { sum: equation(stated), whole: whole.value, ...(few && { ties: proofs }) },
  };
}

function failing(stated: StatedSum, input: MetricInput): string {
  const { whole, parts } = stated;
  const [first] = parts;
  const told = first && first.doc !== whole.doc ? ` that ${first.doc} lists` : '';
  return `The parts of ${quoted(whole, input)} in ${whole.doc}${told} do not add up to it: ${equation(stated)}`;
}

function equation({ whole, parts }: StatedSum): string {
  const shown = parts.map((part) => writtenLike(part, part.value ?? part.low ?? part.high ?? 0));
  return `${shown.join(' + ')} = ${writtenLike(whole, totalOf(parts))}`;
}

function repaired(
  stated: StatedSum,
  { fixes, proof, bits, told }: Repair & Partial<Solved>,
  input: MetricInput,
): Complaint {
  const faults = fixes.map(({ claim }) => claim);
  const rest = [stated.whole, ...stated.parts].filter((other) => !faults.includes(other));
  const [fix] = fixes as readonly [Fix];
  const alike = agreeingWith(fix, input);
  const agreeing = told && !alike.includes(told) ? [told, ...alike] : alike;
  const also = agreeing.length > 0 ? `, as in ${series(agreeing.map(({ doc }) => doc))}` : '';
  const put = series(fixes.map(({ claim, text }) => `${text} for "${claim.quote}"`));
  return {
    message: `${failing(stated, input)}; with ${put}${also}, they do.`,
    claims: [...faults, ...rest, ...agreeing],
    cause: causeOf(fix),
    suggestion: { claim: fix.claim.id, value: fix.value, text: fix.text, proof },
    evidence: {
      sum: equation(stated),
      whole: stated.whole.value,
      bits,
      ...(fixes.length > 1 && { together: fixes.map(({ claim, text }) => `${text} for ${claim.quote}`) }),
    },
  };
}

/** Who has it right. */
function agreeingWith({ claim, value }: Fix, { claims, compare }: MetricInput): Claim[] {
  return claims.filter(
    (other) => other.doc !== claim.doc && saysSo(other, value) && compare(claim, other).relation === 'same',
  );
}

function causeOf({ claim, kind, value }: Fix): Cause {
  const slip = kind === 'elsewhere' ? (slipBetween(claim.value, value) ?? 'unknown') : kind;
  return slip === 'reading' ? 'digit' : slip;
}

/** A bound ("at least 41") would bear out nearly anything. */
function saysSo({ value, relation }: Claim, meant: number): boolean {
  return value === meant && relation === '=';
}
