import type { Complaint, MetricInput, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { Suggestion } from '../../src/model/finding.js';
import { repairSum } from '../repair/repair-sum.js';
import type { Repair } from '../repair/repair-sum.js';
import { statedSums } from '../sums/stated-sums.js';
import { grouped } from '../wording/grouped.js';
import { series } from '../wording/series.js';

export const suspiciousNumberFormat: MetricRule = {
  id: 'suspicious/number-format',
  summary: 'Digits that cannot be read as one number',
  why: 'A separator in the wrong place leaves the size of a figure open; each reader takes it another way.',
  severity: 'error',
  scope: 'metric',

  *check(input) {
    for (const claim of input.claims.filter(({ malformed }) => malformed)) yield complaint(claim, input);
  },

  examples: {
    pass: [
      {
        title: 'A number with its separators in place',
        documents: ['The Kestrel Bay fish market sold 41,730 crates in May 2023.'],
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
    ],
  },
};

function complaint(claim: Claim, input: MetricInput): Complaint {
  const unreadable = `"${claim.quote}" can't be read as one number`;
  const repairs = statedSums(claim, input).flatMap((sum) => repairSum(sum, input));
  const [repair] = repairs;
  if (repair && repairs.length === 1) return proven(claim, unreadable, repair);
  if (repairs.length > 1) {
    const proofs = repairs.map(({ suggestion }) => suggestion.proof);
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

function proven(claim: Claim, unreadable: string, { suggestion, bits, kind }: Repair): Complaint {
  return {
    message: `${unreadable}; ${suggestion.text} closes the sum ${suggestion.proof}.`,
    claims: [claim],
    cause: 'digit',
    suggestion,
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
