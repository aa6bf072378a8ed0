import type { MetricInput, Unchecked } from '../../src/check/rule.js';
import { dimensionOf } from '../../src/model/dimension-of.js';
import { quoted } from '../wording/quoted.js';
import { bracketed } from './bracketed.js';

/** Amounts in brackets in another currency, since no rate between currencies is fixed. */
export function* uncheckedConversions(input: MetricInput): Generator<Unchecked> {
  for (const claim of input.claims.filter(({ unit }) => dimensionOf(unit) === 'money')) {
    const beside = bracketed(claim, input.extraction(claim.doc).claims, input.document(claim.doc));
    if (!beside || beside.unit === claim.unit || dimensionOf(beside.unit) !== 'money') continue;
    const message = `${quoted(claim, input)} in ${claim.doc} is given as "${beside.quote}", but no rate is fixed between ${claim.unit} and ${beside.unit}.`;
    yield { reason: 'no-fixed-rate', message, claims: [beside, claim] };
  }
}
