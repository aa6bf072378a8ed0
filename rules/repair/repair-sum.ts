import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import type { Suggestion } from '../../src/model/finding.js';
import { slack } from '../sums/slack.js';
import type { StatedSum } from '../sums/stated-sums.js';
import { grouped } from '../wording/grouped.js';
import { slips } from './slips.js';
import type { Slip } from './slips.js';

/** One figure of a sum read otherwise, so that the sum closes. */
export interface Repair {
  claim: Claim;
  kind: 'reading' | Slip['kind'];
  suggestion: Suggestion;
  /** How unlikely it is, in bits, that one of all the readings tried would close the sum by chance. */
  bits: number;
}

interface Candidate {
  claim: Claim;
  kind: Repair['kind'];
  value: number;
  text: string;
}

/**
 * Solves a sum that does not close for the one figure that was miswritten.
 *
 * The nearest kind of slip that closes the sum wins: another reading of a malformed figure, a power of ten, two
 * digits swapped, one digit wrong. Several answers of that kind are a tie, and a tie proves nothing: the caller
 * gets them all. Deductive correction as of S. Scholtus (2009), see `slips`, over the readings of malformed
 * figures too.
 *
 * @param confirmed claims that another sum bears out, and so are off limits
 */
export function repairSum(stated: StatedSum, confirmed: (claim: Claim) => boolean): Repair[] {
  const { whole, parts } = stated;
  const malformed = [whole, ...parts].filter(({ value }) => value === null);
  if (malformed.length > 1) return [];
  const suspects = malformed.length > 0 ? malformed : [whole, ...parts].filter((claim) => !confirmed(claim));
  const range = whole.value ?? Math.max(...candidatesFor(whole).map(({ value }) => value));
  const inRange = ({ claim, value }: Candidate) => value <= (claim === whole ? 10 : 1) * range;
  const candidates = suspects.flatMap(candidatesFor).filter(inRange);
  let tried = 0;
  for (const kind of ['reading', 'scale', 'transposition', 'digit'] as const) {
    const ofKind = candidates.filter((candidate) => candidate.kind === kind);
    tried += ofKind.length;
    const closing = ofKind.filter((candidate) => closes(stated, candidate));
    if (closing.length > 0) return closing.map((candidate) => repair(stated, candidate, tried));
  }
  return [];
}

function candidatesFor(claim: Claim): Candidate[] {
  if (claim.value !== null) return slips(claim).map((slip) => ({ claim, ...slip }));
  const readings = claim.readings?.map(({ value }) => value) ?? [];
  const values = readings.length > 0 ? readings : [Number(claim.quote.replace(/\D/g, ''))];
  return [...new Set(values)].flatMap((value): Candidate[] => {
    const text = grouped(value);
    const slipped = slips({ ...claim, value, quote: text }).map((slip) => ({ claim, ...slip }));
    return [{ claim, kind: 'reading', value, text }, ...slipped];
  });
}

function closes({ whole, parts, others }: StatedSum, { claim, value }: Candidate): boolean {
  const valueOf = (of: Claim) => (of === claim ? value : of.value);
  const [total, ...addends] = [whole, ...parts].map(valueOf);
  if (total === null || total === undefined || addends.includes(null)) return false;
  const off = Math.abs(sum([...addends.map(Number), -total]));
  const room = sum([whole, ...parts].map((of) => (of.value === null ? 0 : slack(of))));
  return off <= room && others.every((other) => (other.low ?? 0) <= total);
}

function repair(stated: StatedSum, { claim, kind, value, text }: Candidate, tried: number): Repair {
  const { whole, parts } = stated;
  const shown = (of: Claim) => grouped(of === claim ? value : (of.value ?? 0));
  const proof = `${parts.map(shown).join(' + ')} = ${shown(whole)}`;
  const range = claim === whole ? value : (whole.value ?? value);
  const step = Math.max(1, 2 * Math.min(...parts.map(slack)));
  const window = 1 + (2 * sum([whole, ...parts].map(slack))) / step;
  const bits = Math.max(0, Math.log2(range / step / (tried * window)));
  const suggestion = { claim: claim.id, value, text, proof };
  return { claim, kind, suggestion, bits: Math.round(bits * 10) / 10 };
}
