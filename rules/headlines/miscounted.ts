import type { Complaint, DocumentInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { grouped } from '../../src/model/grouped.js';
import { levelsTold } from '../levels/levels-told.js';
import { signedRange } from '../levels/signed-range.js';
import { quoted } from '../wording/quoted.js';

/** Bits: in a report with few figures no word is rare. */
const fewWords = 0.5;

/** The headline has a rate of change of its own, which the two levels that the report tells do not make. */
export function miscounted(
  title: Claim,
  body: readonly Claim[],
  input: DocumentInput,
): Complaint | undefined {
  const stated = signedRange(title);
  if (!stated || title.measure !== 'change' || title.unit !== '%' || body.length > 0) return undefined;
  const told = levelsTold(input).filter(
    ({ level, change }) => change.low > 0 === stated.low > 0 && input.likeness(title, level).bits >= fewWords,
  );
  const [only, more] = told;
  const isMade = told.some(({ change: { low, high } }) => low <= stated.high + 1 && high >= stated.low - 1);
  if (!only || more || isMade) return undefined;
  const { base, level, change } = only;
  return {
    message:
      `${title.doc} is headed ${quoted(title, input)}, but from ${quoted(base, input)} to ${quoted(level, input)}` +
      ` it is ${grouped(Math.abs(Number(((change.low + change.high) / 2).toFixed(1))))}%.`,
    claims: [title, level, base],
    severity: 'warning',
    cause: 'unknown',
    evidence: { stated, computed: change },
  };
}
