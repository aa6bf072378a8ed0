import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { slack } from '../sums/slack.js';
import type { StatedSum } from '../sums/stated-sums.js';
import { writtenLike } from '../wording/written-like.js';
import type { Repair } from './repair.js';
import { significantDigits } from './significant-digits.js';
import { slipBetween } from './slip-between.js';

/** A sum that closes with what another report says in place of one of its figures. */
export interface Solved extends Repair {
  stated: StatedSum;
  /** What the other report says. */
  told: Claim;
}

/** Fewer digits are met by chance. */
const telling = 3;

/** Bits that chance alone would not bring together; words that both figures stand among count as much. */
const enough = 10;

/** Bits for a list whose report says itself of what it lists the parts. */
const forStated = 6;

/** Bits for a report that tells all other parts as well: it has the same list. */
const forSameList = 4;

/** Bits of common words, and a ratio: what is told of the same thing stands among them, or is not far from it. */
const [likeWords, far] = [2, 1.5];

/**
 * Solves sums for one of their parts, and looks the answer up in other reports of the event: a part that does not
 * fit the others, and that another report gives as just what they leave over, is the one that is wrong.
 *
 * Nothing is solved where the other report says what this one says, or where more than one part could be wrong.
 */
export function solvedElsewhere(sums: readonly StatedSum[], lookup: Lookup): Solved | undefined {
  const [first] = sums;
  if (!first) return undefined;
  const others = [...lookup.neighbours(first.whole.doc)].map((doc) =>
    lookup.extraction(doc).claims.filter(isTelling),
  );
  const tried =
    sums.length * first.parts.length * others.flat().filter(({ unit }) => unit === first.whole.unit).length;
  const found = sums.flatMap((stated) =>
    stated.parts.flatMap((part) => solve(stated, part, others, { ...lookup, tried })),
  );
  const [best] = found.toSorted((a, b) => b.bits - a.bits);
  return found.some(({ fixes: [fix] }) => fix?.claim !== best?.fixes[0]?.claim) ? undefined : best;
}

function isTelling(claim: Claim): boolean {
  const { value, relation, section, measure } = claim;
  const isPlain = value !== null && relation === '=' && section !== 'boilerplate' && measure === 'level';
  return isPlain && significantDigits(claim) >= telling;
}

/** The part by what other reports say, where that closes the sum and is hardly chance. */
function solve(
  stated: StatedSum,
  part: Claim,
  others: readonly (readonly Claim[])[],
  { tried, likeness }: Pick<Lookup, 'likeness'> & { tried: number },
): Solved[] {
  const { whole, parts } = stated;
  const rest = parts.filter((other) => other !== part);
  if ([whole, ...parts].some(({ value }) => value === null)) return [];
  const answer = sum([whole.value!, ...rest.map(({ value }) => -value!)]);
  const room = sum([whole, ...rest].map(slack));
  return others.flatMap((claims) => {
    const alike = claims.filter(({ unit }) => unit === part.unit);
    const told = alike.find(({ value }) => isWithin(room, value!, answer));
    if (!told?.value || alike.some(({ value }) => value === part.value)) return [];
    const words = likeness(part, told).bits;
    const sameList = rest.every((other) => alike.some(({ value }) => value === other.value));
    if (!mayBeMeant(part, told, { words, sameList })) return [];
    const evidence = words + (part.partOf === whole.id ? forStated : 0) + (sameList ? forSameList : 0);
    const bits = Math.round((rarity(told, room) - Math.log2(Math.max(1, tried)) + evidence) * 10) / 10;
    return bits < enough ? [] : [{ ...answered(stated, part, told.value), bits, told }];
  });
}

function isWithin(room: number, value: number, answer: number): boolean {
  // Most are far from it, and to tell so takes no exact sum.
  if (Math.abs(value - answer) > room + Math.abs(answer) * 1e-9) return false;
  return Math.abs(sum([value, -answer])) <= room;
}

/** Whether one figure may stand for the other: what a list leaves out, another report may tell as "the rest". */
function mayBeMeant(
  { value }: Claim,
  told: Claim,
  { words, sameList }: { words: number; sameList: boolean },
): boolean {
  if (words >= likeWords || slipBetween(value, told.value) !== undefined) return true;
  const ratio = (value ?? 0) / (told.value ?? 1);
  return sameList && ratio < far && ratio > 1 / far;
}

/** Bits of surprise at meeting a figure within the room that rounding leaves. */
function rarity(told: Claim, room: number): number {
  const digits = significantDigits(told);
  const step = Math.max(told.margin * 2, 10 ** (Math.floor(Math.log10(told.value ?? 1)) - digits + 1));
  return Math.log2((9 * 10 ** (digits - 1)) / (1 + (2 * room) / step));
}

function answered(stated: StatedSum, part: Claim, value: number): Omit<Solved, 'bits' | 'told'> {
  const text = writtenLike(part, value);
  const shown = stated.parts.map((one) => (one === part ? text : writtenLike(one, one.value ?? 0)));
  const proof = `${shown.join(' + ')} = ${stated.whole.quote}`;
  return { fixes: [{ claim: part, kind: 'elsewhere', value, text }], proof, stated };
}
