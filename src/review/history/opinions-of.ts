import type { Decision } from '../../model/decision.js';

/**
 * What reviewers hold of one finding, by their names; two who agree hold the same. A discrepancy that one of them found
 * mended already is one to both. Who says which side is wrong agrees with whoever calls it real and names none, as long as
 * nobody names another side: then those two disagree, and with whoever names none.
 */
export function opinionsOf(votes: ReadonlyMap<string, Decision>): Map<string, string> {
  const sides = sidesOf([...votes.values()]);
  return new Map([...votes].map(([by, vote]) => [by, opinionOf(vote, sides)]));
}

function opinionOf({ verdict, wrong = [] }: Decision, sides: readonly ReadonlySet<string>[]): string {
  const said = verdict === 'fixed' ? 'confirmed' : verdict;
  const side = sides.length > 1 ? sides.findIndex((claims) => wrong.some((claim) => claims.has(claim))) : -1;
  return side < 0 ? said : `${said}, side ${side + 1}`;
}

/** The sides that are called wrong, as ids of their figures; who names one figure of a side names that side. */
function sidesOf(votes: readonly Decision[]): ReadonlySet<string>[] {
  const sides: Set<string>[] = [];
  for (const { wrong = [] } of votes) {
    const known = sides.find((side) => wrong.some((claim) => side.has(claim)));
    for (const claim of known ? wrong : []) known!.add(claim);
    if (!known && wrong.length > 0) sides.push(new Set(wrong));
  }
  return sides.sort((a, b) => ([...a].sort()[0]! < [...b].sort()[0]! ? -1 : 1));
}
