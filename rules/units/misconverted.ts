import type { Complaint, MetricInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { scaleBetween } from '../repair/scale-between.js';
import { grouped } from '../../src/model/grouped.js';
import { quoted } from '../wording/quoted.js';
import { bracketed } from './bracketed.js';
import { converted } from './converted.js';

/** How far a conversion for readers may be rounded beyond what its digits tell: "3 feet (1 metre)". */
const slack = 0.04;

/** Conversions in brackets that are another amount: "1,200 acres (4,860 hectares)". */
export function* misconverted(input: MetricInput): Generator<Complaint> {
  for (const claim of input.claims) {
    const beside = bracketed(claim, input.extraction(claim.doc).claims, input.document(claim.doc));
    const right = beside && converted(claim, beside.unit);
    if (!beside || !right || right === claim || isNear(right, beside)) continue;
    const text = grouped(Number((right.value ?? 0).toPrecision(3)));
    yield {
      message:
        `${claim.doc} gives ${quoted(claim, input)} as "${beside.quote}",` +
        ` but that is ${beside.quote.replace(/\d[\d.,]*\d|\d/, text)}.`,
      claims: [beside, claim],
      cause: scaleBetween(right, beside) === undefined ? 'unit' : 'scale',
      evidence: { computed: right.value },
    };
  }
}

function isNear(right: Claim, written: Claim): boolean {
  if (right.value === null || written.value === null) return true;
  const room = right.margin + written.margin + slack * Math.abs(right.value);
  return Math.abs(right.value - written.value) <= room;
}
