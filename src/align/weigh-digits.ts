import type { Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import { digitsOf } from './digits-of.js';
import { kindOf } from './kind-of.js';

/** What is known of two claims of two reports, and the reports' other figures. */
export interface Sides {
  left: readonly Claim[];
  right: readonly Claim[];
  likeness(a: Claim, b: Claim): Weight;
  scope(a: Claim, b: Claim): Comparison;
  /** The figures of each further report that may tell the event. */
  others?: readonly (readonly Claim[])[];
  /** Bits that are missing for the two reports to be surely of one event, 0 or less. */
  doubt: number;
}

/** What keeps figures apart although their digits are alike; what the metric is, words tell better. */
const limiting: ReadonlySet<string> = new Set(['part', 'period', 'place', 'actor', 'event']);

/** Bits: a report that leaves out what so many others tell is the rarer the more they are. */
const [eachWitness, mostWitnesses] = [1.5, 3];

/** Bits: who tells both knows them for two things. */
const forTwo = -20;

/** Bits: common words. */
const likeWords = 1;

/**
 * What speaks for and against two figures with the same digits, or but for one, being one: how rare the digits are, against how many
 * figures of the two reports could have met; what words stand around both; and what sets them apart.
 */
export function weighDigits(
  a: Claim,
  b: Claim,
  { left, right, likeness, scope, others = [], doubt }: Sides,
): Weight[] {
  const [shorter = 0, longer = 0] = [digitsOf(a).length, digitsOf(b).length].toSorted(
    (one, other) => one - other,
  );
  const kind = kindOf(a);
  const count = (claims: readonly Claim[]) =>
    new Set(claims.filter((claim) => kindOf(claim) === kind).map(({ value }) => value)).size;
  const chances = count(left) * count(right);
  // As many places as there are for a swap or a loss, so many figures would do.
  const ways = digitsOf(a) === digitsOf(b) ? 1 : longer;
  return [
    { about: 'digits', bits: Math.log2((9 * 10 ** (shorter - 1)) / ways), why: `${shorter} digits alike` },
    {
      about: 'chance',
      bits: -Math.log2(chances),
      why: chances === 1 ? 'no other figures of their kind' : `${chances} pairs of such figures`,
    },
    likeness(a, b),
    ...borneOut(a, b, others, likeness),
    ...scope(a, b).weights.filter(({ bits, about }) => bits <= -8 && limiting.has(about)),
    ...(doubt < 0 ? [{ about: 'story', bits: doubt, why: 'not surely the same event' }] : []),
  ];
}

/**
 * That further reports tell one of the two as well, and none the other: who has the other means that one. Where one of
 * them tells both, they are no slips of each other.
 */
function borneOut(
  a: Claim,
  b: Claim,
  others: readonly (readonly Claim[])[],
  likeness: Sides['likeness'],
): Weight[] {
  const [tellingA, tellingB] = [a, b].map((claim) =>
    others.filter((claims) => claims.some((other) => isTheSame(other, claim, likeness))),
  ) as [Sides['left'][], Sides['left'][]];
  if (tellingA.some((claims) => tellingB.includes(claims)))
    return [{ about: 'others', bits: forTwo, why: 'another report tells both' }];
  const witnesses = Math.min(mostWitnesses, Math.max(tellingA.length, tellingB.length));
  if (witnesses === 0 || (tellingA.length > 0 && tellingB.length > 0)) return [];
  const why = `told by ${witnesses === 1 ? 'another report' : 'other reports'} as well, and the other figure by none`;
  return [{ about: 'others', bits: eachWitness * witnesses, why }];
}

function isTheSame(other: Claim, claim: Claim, likeness: Sides['likeness']): boolean {
  const isSame = other.value === claim.value && other.unit === claim.unit && other.measure === claim.measure;
  return isSame && likeness(other, claim).bits >= likeWords;
}
