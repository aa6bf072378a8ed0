import type { Complaint, MetricInput, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { Suggestion } from '../../src/model/finding.js';
import type { Fix } from '../repair/fix.js';
import { repairSum } from '../repair/repair-sum.js';
import type { Repair } from '../repair/repair.js';
import { statedSums } from '../sums/stated-sums.js';
import { grouped } from '../../src/model/grouped.js';
import { series } from '../wording/series.js';

export const suspiciousNumberFormat: MetricRule = {
  id: 'suspicious/number-format',
  summary: 'Digits that cannot be read as one number',
  why: 'A separator in the wrong place leaves the size of a figure open; each reader takes it another way.',
  severity: 'error',
  scope: 'metric',

  *check(input) {
    const told = new Set<Claim>();
    const malformed = input.claims.filter((claim) => claim.malformed);
    for (const claim of malformed) {
      if (told.has(claim)) continue;
      const copies = malformed.filter((other) => isSameSlip(claim, other, input));
      for (const copy of copies) told.add(copy);
      const found = complaint(claim, input);
      yield { ...found, claims: [...new Set([...found.claims, ...copies])] };
    }
  },

  examples: {
    pass: [
      {
        title: 'A number with its separators in place',
        documents: ['The Kestrel Bay fish market sold 41,730 crates in May 2023.'],
      },
      {
        title: 'Digits that name something',
        documents: ['Boats with a licence such as KB-32016 need form 12-34, as of 5/6/2023.'],
      },
    ],
    fail: [
      {
        title: 'A figure that a sum makes plain',
        documents: [
          'Police on the Kestrel Bay ferry checked 4,820 passengers in 2023, including 311 sailors, 208 children and 4,3,01 tourists.',
        ],
        says: ['"4,3,01" can\'t be read as one number; 4,301 closes the sum 311 + 208 + 4,301 = 4,820.'],
      },
      {
        title: 'Two figures that one sum makes plain',
        documents: [
          'Police on the Kestrel Bay ferry checked 36,835 passengers in 2023, including 3,2016 sailors, 518 children and 4,3,01 tourists.',
        ],
        says: [
          '"3,2016" can\'t be read as one number; 32,016 closes the sum 32,016 + 518 + 4,301 = 36,835, with 4,301 for "4,3,01".',
          '"4,3,01" can\'t be read as one number; 4,301 closes the sum 32,016 + 518 + 4,301 = 36,835, with 32,016 for "3,2016".',
        ],
      },
    ],
  },
};

/** What reports have from each other is one slip, in as many places. */
function isSameSlip(claim: Claim, other: Claim, { compare }: MetricInput): boolean {
  if (other.doc === claim.doc || other.quote !== claim.quote) return false;
  const { relation, weights } = compare(claim, other);
  return relation === 'same' || weights.some(({ about }) => about === 'copied');
}

function complaint(claim: Claim, input: MetricInput): Complaint {
  const unreadable = `"${claim.quote}" can't be read as one number`;
  const repairs = statedSums(claim, input).flatMap((sum) => repairSum(sum, input));
  const [repair] = repairs;
  if (repair && repairs.length === 1) return proven(claim, unreadable, repair);
  if (repairs.length > 1) {
    const proofs = repairs.map(({ proof }) => proof);
    return {
      message: `${unreadable}, and the sum around it closes in more than one way: ${series(proofs)}.`,
      claims: [claim],
      evidence: { ties: proofs },
    };
  }
  const suggestion = saidElsewhere(claim, input);
  if (suggestion) {
    const message = `${unreadable}; ${suggestion.text} is what another report says (${suggestion.proof}).`;
    return { message, claims: [claim], cause: 'digit', suggestion };
  }
  const readings = (claim.readings ?? []).map(({ value }) => grouped(value));
  const message = readings.length > 0 ? `${unreadable}: it may be ${either(readings)}.` : `${unreadable}.`;
  return { message, claims: [claim] };
}

function proven(claim: Claim, unreadable: string, { fixes, proof, bits }: Repair): Complaint {
  const own = fixes.filter((fix) => fix.claim === claim);
  const others = fixes.filter((fix) => fix.claim !== claim);
  const [{ value, text, kind }] = own as [Fix];
  const also = series(others.map((fix) => `${fix.text} for "${fix.claim.quote}"`));
  return {
    message: `${unreadable}; ${text} closes the sum ${proof}${also && `, with ${also}`}.`,
    claims: [claim, ...others.map((fix) => fix.claim)],
    cause: 'digit',
    suggestion: { claim: claim.id, value, text, proof },
    evidence: { readings: claim.readings ?? [], by: kind, bits },
  };
}

/** One of the readings, where another report has just that figure. */
function saidElsewhere(claim: Claim, { claims, compare }: MetricInput): Suggestion | undefined {
  const values = new Set(claim.readings?.map(({ value }) => value));
  const other = claims.find(
    (rival) => rival.value !== null && values.has(rival.value) && compare(claim, rival).relation === 'same',
  );
  if (other?.value == null) return undefined;
  const proof = `"${other.quote}" in ${other.doc}`;
  return { claim: claim.id, value: other.value, text: grouped(other.value), proof };
}

function either(items: readonly string[]): string {
  return series(items).replace(/ and (?=[^ ]*$)/, ' or ');
}
