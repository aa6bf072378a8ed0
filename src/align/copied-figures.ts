import type { Claim } from '../model/claim.js';
import type { Passage } from '../model/passage.js';

/** Tells of two claims whether they stand in the same place of sentences that run alike. */
export function copiedFigures(passages: readonly Passage[]): (a: Claim, b: Claim) => boolean {
  const between = new Map<string, Map<string, Passage[]>>();
  const put = (one: string, other: string, passage: Passage) => {
    const others = between.get(one) ?? new Map<string, Passage[]>();
    others.set(other, [...(others.get(other) ?? []), passage]);
    between.set(one, others);
  };
  for (const passage of passages) {
    put(passage.left, passage.right, passage);
    if (passage.left !== passage.right) put(passage.right, passage.left, passage);
  }
  // Most are of reports of which nothing new is asked.
  const known = new Map<Passage[], Set<string>>();
  return (a, b) => {
    const common = between.get(a.doc)?.get(b.doc);
    if (!common) return false;
    const pairs = known.get(common) ?? pairsOf(common);
    known.set(common, pairs);
    return pairs.has(`${a.id}\n${b.id}`) || pairs.has(`${b.id}\n${a.id}`);
  };
}

function pairsOf(passages: readonly Passage[]): Set<string> {
  const pairs = passages.flatMap((passage) => passage.pairs.flatMap(({ claims }) => claims));
  return new Set(pairs.map(([left, right]) => `${left}\n${right}`));
}
