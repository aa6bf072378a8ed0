import type { Comparison } from '../../model/alignment.js';
import type { Claim } from '../../model/claim.js';
import type { Lookup } from '../../view/lookup.js';
import { plainText } from '../../view/plain-text.js';
import { indented } from '../text/indented.js';
import { placeLabel } from '../text/place-label.js';
import type { Style } from '../text/style.js';
import { wrap } from '../wrap.js';

/** Whether a figure can be compared with another one, and the weights for and against. */
export function comparisonLines(
  { relation, why, weights }: Comparison,
  other: Claim,
  found: Lookup,
  { paint, width }: Style,
): string[] {
  const document = found.document(other.doc);
  const place = document ? placeLabel({ document, main: other }) : other.doc;
  return [
    `${paint('strong', place)}  ${plainText(other.quote)}  ${paint('quiet', other.id)}`,
    ...indented(wrap(`${relation}: ${plainText(why)}`, width - 2), '  '),
    ...indented(
      weights.map(({ about, bits, why: reason }) => `${signed(bits)}  ${about}: ${plainText(reason)}`),
      '  ',
    ),
  ];
}

/** Bits of evidence, with the sign that says whether they speak for or against: `+2.0`, `-1.5`. */
function signed(bits: number): string {
  return `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(1)}`.padStart(6);
}
