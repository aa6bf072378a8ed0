import { agree } from '../model/agree.js';
import type { Claim } from '../model/claim.js';
import type { Scene } from './scene.js';

/** Of so many figures each is compared with each; of more, what they say of time and place must do. */
const mostCompared = 60;

/** Below this, what a figure measures is a guess. */
const surelyRead = 0.7;

/**
 * Sorts the figures of one metric by the fact that they speak of: comparable ones of one unit are together. The fact of
 * which most independent sources speak comes first.
 */
export function facts(claims: readonly Claim[], { result, sources, findingsOf }: Scene): Claim[][] {
  const byKind = new Map<string, Claim[]>();
  const isFew = claims.length <= mostCompared;
  for (const claim of claims) {
    const { unit, measure, period, place } = claim;
    const kind = JSON.stringify(isFew ? [unit, measure] : [unit, measure, period, place]);
    byKind.set(kind, [...(byKind.get(kind) ?? []), claim]);
  }
  const found = isFew
    ? [...byKind.values()].flatMap((kind) => linked(kind, isOneFact))
    : [...byKind.values()];
  const size = (fact: Claim[]) => sources.apart(fact).length;
  return found
    .map((fact) => ({ fact, size: size(fact) }))
    .toSorted((a, b) => b.size - a.size || b.fact.length - a.fact.length)
    .map(({ fact }) => fact);

  /** What a finding names together, a rule has compared; what was put together from little must agree. */
  function isOneFact(a: Claim, b: Claim): boolean {
    if (a.doc === b.doc) return a.value === b.value && a.period === b.period && a.place === b.place;
    const { relation } = result.compare(a, b);
    const named = new Set(findingsOf(a.id));
    if (findingsOf(b.id).some((id) => named.has(id))) return relation !== 'apart';
    const isSure = [a, b].every(({ confidence, partOf }) => confidence >= surelyRead && partOf === undefined);
    return relation === 'same' && (isSure || agree(a, b));
  }
}

/** Brings together what is linked with one of a group; and asks for no more links of it, since asking is dear. */
function linked<Item extends object>(
  items: readonly Item[],
  isLinked: (a: Item, b: Item) => boolean,
): Item[][] {
  const found: Item[][] = [];
  let left = [...items];
  for (let first = left.shift(); first; first = left.shift()) {
    const group = [first];
    for (const one of group) {
      const own = new Set(left.filter((other) => isLinked(one, other)));
      group.push(...own);
      left = left.filter((other) => !own.has(other));
    }
    found.push(group);
  }
  return found;
}
