import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import type { Suggestion } from '../../src/model/finding.js';
import type { Lookup } from '../../src/check/rule.js';
import { slack } from '../sums/slack.js';
import { statedSums } from '../sums/stated-sums.js';
import type { StatedSum } from '../sums/stated-sums.js';
import { grouped } from '../wording/grouped.js';
import { writtenLike } from '../wording/written-like.js';
import { confirmedIn } from './confirmed-in.js';
import { saidElsewhere } from './said-elsewhere.js';
import { slips } from './slips.js';

/** One figure of a sum read otherwise, so that the sum closes. */
export interface Repair {
  claim: Claim;
  kind: Kind;
  suggestion: Suggestion;
  /** How unlikely it is, in bits, that one of all the readings tried would close the sum by chance. */
  bits: number;
}

/** Nearest first. */
const kinds = ['reading', 'elsewhere', 'scale', 'transposition', 'digit'] as const;
type Kind = (typeof kinds)[number];

interface Candidate {
  claim: Claim;
  kind: Kind;
  value: number;
  text: string;
}

/**
 * Solves a sum that does not close for the one figure that was miswritten.
 *
 * The nearest kind of answer that closes the sum wins: another reading of a malformed figure, what another report says
 * of the same thing, a power of ten, two digits swapped, one digit wrong. Of several, those that close most sums of the
 * figure. What is left after that is a tie, and a tie proves nothing: the caller gets them all. What another sum or
 * report bears out is off limits. Deductive correction as of S. Scholtus (2009), see `slips`, over the readings of
 * malformed figures too.
 */
export function repairSum(stated: StatedSum, lookup: Lookup): Repair[] {
  const { whole, parts } = stated;
  const malformed = [whole, ...parts].filter(({ value }) => value === null);
  if (malformed.length > 1) return [];
  const confirmed = confirmedIn(lookup);
  const suspects = malformed.length > 0 ? malformed : [whole, ...parts].filter((claim) => !confirmed(claim));
  const range = whole.value ?? Math.max(...candidatesFor(whole, lookup).map(({ value }) => value));
  const inRange = ({ claim, value }: Candidate) => value <= (claim === whole ? 10 : 1) * range;
  const candidates = suspects.flatMap((claim) => candidatesFor(claim, lookup)).filter(inRange);
  let tried = 0;
  for (const kind of kinds) {
    const ofKind = candidates.filter((candidate) => candidate.kind === kind);
    tried += ofKind.length;
    const closing = ofKind.filter((candidate) => closes(stated, candidate));
    if (closing.length > 0) return best(closing, lookup).map((candidate) => repair(stated, candidate, tried));
  }
  return [];
}

/** A figure that stands in several sums is the likelier culprit where one answer closes them all. */
function best(closing: readonly Candidate[], lookup: Lookup): Candidate[] {
  const closed = closing.map(
    (candidate) => statedSums(candidate.claim, lookup).filter((sum) => closes(sum, candidate)).length,
  );
  return closing.filter((_, at) => closed[at] === Math.max(...closed));
}

function candidatesFor(claim: Claim, lookup: Lookup): Candidate[] {
  if (claim.value !== null) {
    const others = new Map(saidElsewhere(claim, lookup).map((other) => [other.value, other.quote]));
    others.delete(claim.value);
    const elsewhere = [...others].map(([value, text]): Candidate => ({
      claim,
      kind: 'elsewhere',
      value: value ?? 0,
      text,
    }));
    return [...elsewhere, ...slips(claim).map((slip) => ({ claim, ...slip }))];
  }
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
  const shown = (of: Claim) => (of === claim ? writtenLike(of, value) : writtenLike(of, of.value ?? 0));
  const proof = `${parts.map(shown).join(' + ')} = ${shown(whole)}`;
  const range = claim === whole ? value : (whole.value ?? value);
  const step = Math.max(1, 2 * Math.min(...parts.map(slack)));
  const window = 1 + (2 * sum([whole, ...parts].map(slack))) / step;
  const bits = Math.max(0, Math.log2(range / step / (tried * window)));
  const suggestion = { claim: claim.id, value, text, proof };
  return { claim, kind, suggestion, bits: Math.round(bits * 10) / 10 };
}
