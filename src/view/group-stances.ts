import { agree } from '../model/agree.js';
import { camps } from '../model/camps.js';
import type { Claim } from '../model/claim.js';
import type { Evidence, Finding } from '../model/finding.js';
import type { Side } from './sides-of.js';

/**
 * Brings together the places of a finding that state the same value, in the finding's order: as its rule sorted them,
 * else by whether their figures agree. Where all agree, they clash in something else, and each place stands alone.
 */
export function groupStances({ evidence }: Pick<Finding, 'evidence'>, sides: readonly Side[]): Side[][] {
  const told = sidesTold(evidence);
  const groups = new Map<unknown, Side[]>();
  const mains = sides.flatMap(({ main }) => main ?? []);
  const speakers = speakersOf(mains, told);
  for (const side of sides) {
    const key = (side.main && speakers.get(side.main.id)) ?? side;
    groups.set(key, [...(groups.get(key) ?? []), side]);
  }
  return groups.size === 1 ? sides.map((side) => [side]) : [...groups.values()];
}

/** By claim, the claim that speaks for those that agree with it: each is judged against it, and agreement never chains. */
function speakersOf(mains: readonly Claim[], told: ReadonlyMap<string, number>): Map<string, Claim> {
  const speakers = new Map<string, Claim>();
  const heads = new Map<number, Claim>();
  for (const claim of mains) {
    const side = told.get(claim.id);
    if (side === undefined) continue;
    const head = heads.get(side) ?? claim;
    heads.set(side, head);
    speakers.set(claim.id, head);
  }
  const known = [...heads.values()];
  for (const claim of mains.filter(({ id }) => !speakers.has(id))) {
    const head = known.find((other) => agree(claim, other));
    if (head) speakers.set(claim.id, head);
  }
  const left = mains.filter(({ id }) => !speakers.has(id));
  for (const { head, claims } of camps(left, agree)) for (const { id } of claims) speakers.set(id, head);
  return speakers;
}

/** The number of its side, by claim id, where a rule tells sides. */
function sidesTold(evidence: Evidence = {}): Map<string, number> {
  const { sides } = evidence;
  if (!Array.isArray(sides)) return new Map();
  return new Map(
    sides.flatMap((side: unknown, index) => {
      const claims = (side as { claims?: unknown } | null)?.claims;
      return Array.isArray(claims) ? claims.map((id): [string, number] => [String(id), index]) : [];
    }),
  );
}
