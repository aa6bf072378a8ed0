import type { Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import { digitsOf } from './digits-of.js';
import { kindOf } from './kind-of.js';
import type { Lookalike } from './lookalikes.js';

/** Bits by which the words must speak for the other order: for each of the two figures, and together. */
const [each, together] = [0.4, 1.2];

/** One digit is the same too often, so that words must speak louder where a figure has no more. */
const fewestDigits = 2;
const [eachOfFew, togetherOfFew] = [1.5, 4];

type Likeness = (a: Claim, b: Claim) => Weight;

/**
 * Figures of one sentence that another report of the event tells the other way round: it has both as well, but what
 * stands around the one here stands around the other there. That words mislead for both figures at once, and to the
 * same two, hardly ever happens, so that little evidence for each is enough.
 *
 * @returns each of the two with the one whose words it has
 */
export function exchanged(left: readonly Claim[], right: readonly Claim[], likeness: Likeness): Lookalike[] {
  const [ours, theirs] = [byFigure(left), byFigure(right)];
  return [
    ...neighbours(left, theirs).flatMap((pair) => turned(pair, theirs, likeness)),
    ...neighbours(right, ours).flatMap((pair) => turned(pair, ours, likeness)),
  ];
}

/** Two figures of a sentence that the other report has as well. */
function neighbours(claims: readonly Claim[], others: ReadonlyMap<string, unknown>): [Claim, Claim][] {
  const known = claims.filter((claim) => isTelling(claim) && others.has(figureOf(claim)));
  return known.flatMap((one, at) =>
    known
      .slice(at + 1)
      .filter(
        (other) =>
          areTogether(one, other) &&
          other.unit === one.unit &&
          other.value !== one.value &&
          kindOf(other) === kindOf(one) &&
          !areEnds(one, other),
      )
      .map((other): [Claim, Claim] => [one, other]),
  );
}

/** In one sentence, or as items of one list. */
const areTogether = (one: Claim, other: Claim): boolean =>
  other.sentenceStart === one.sentenceStart || (one.partOf !== undefined && one.partOf === other.partOf);

/** "from 18.50 to 19.90" and "to 19.90 from 18.50" say the same: the two levels of one change. */
const areEnds = (one: Claim, other: Claim): boolean =>
  one.metric === other.metric && one.period !== other.period;

function turned(
  [one, other]: [Claim, Claim],
  others: ReadonlyMap<string, readonly Claim[]>,
  likeness: Likeness,
): Lookalike[] {
  const [asOne, asOther] = [others.get(figureOf(one)) ?? [], others.get(figureOf(other)) ?? []];
  const found = [meeting(one, asOne, asOther, likeness), meeting(other, asOther, asOne, likeness)] as const;
  const gains = found.map(({ weights }) => weights[0]?.bits ?? 0);
  const isLong = [one, other].every((claim) => digitsOf(claim).length >= fewestDigits);
  const [least, sum] = isLong ? [each, together] : [eachOfFew, togetherOfFew];
  const isTurned = gains.every((gain) => gain >= least) && gains.reduce((a, b) => a + b) >= sum;
  return isTurned ? [...found] : [];
}

/** A figure with the one among whose words it stands, and by how much more than among those of its own kind. */
function meeting(a: Claim, same: readonly Claim[], crossed: readonly Claim[], likeness: Likeness): Lookalike {
  const nearest = (rivals: readonly Claim[]) =>
    rivals
      .map((rival) => ({ rival, weight: likeness(a, rival) }))
      .toSorted((x, y) => y.weight.bits - x.weight.bits)[0]!;
  const [straight, turn] = [nearest(same), nearest(crossed)];
  const bits = turn.weight.bits - straight.weight.bits;
  return {
    a,
    b: turn.rival,
    weights: [{ about: 'exchanged', bits, why: `${turn.weight.why}, more than near the same figure` }],
  };
}

function isTelling(claim: Claim): boolean {
  return claim.value !== null && claim.section !== 'boilerplate' && claim.value !== 0;
}

function figureOf({ value, unit }: Claim): string {
  return `${value} ${unit}`;
}

function byFigure(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims.filter(isTelling)) {
    const same = found.get(figureOf(claim));
    if (same) same.push(claim);
    else found.set(figureOf(claim), [claim]);
  }
  return found;
}
