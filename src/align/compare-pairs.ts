import type { Comparison, ScopeRelation, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { FoundPair, FoundPairs } from './find-pairs.js';

type Compare = (a: Claim, b: Claim) => Comparison;

/** What lookalikes can throw light on; where the scopes are clear, they are. */
const doubtful: ReadonlySet<ScopeRelation> = new Set(['apart', 'unclear']);

/** Compares the scopes of two claims, and minds what was found between their reports besides. */
export function comparePairs(scope: Compare, { alike, turned, twins }: FoundPairs): Compare {
  const [digits, words, figures] = [alike, turned, twins].map(weightsByPair) as [Weighed, Weighed, Weighed];
  return (a, b) => {
    const comparison = scope(a, b);
    const pair = `${a.id}\n${b.id}`;
    const [same, other, twin] = [digits.get(pair), words.get(pair), figures.get(pair)];
    if (other) return withExchange(comparison, other);
    // What tells that they are one says nothing of their times and sources, which are still to be compared.
    if (twin)
      return {
        relation: 'alike',
        why: 'the same figure, among like words',
        // That one is a copy is among both.
        weights: [...comparison.weights, ...twin.filter(({ about }) => about !== 'copied')],
      };
    if (same === undefined || !(doubtful.has(comparison.relation) || isTurned(comparison, a, b)))
      return comparison;
    return { relation: 'alike', why: 'the same digits, among like words', weights: same };
  };
}

/** "184 hurt on 8 April", "148 hurt in April": what holds the other is less, so that one of the two is a slip. */
function isTurned({ relation }: Comparison, a: Claim, b: Claim): boolean {
  if (relation !== 'contains' && relation !== 'contained') return false;
  const [whole, part] = relation === 'contains' ? [a, b] : [b, a];
  return whole.measure === 'level' && (whole.value ?? 0) < (part.value ?? 0);
}

function withExchange(comparison: Comparison, weights: Weight[]): Comparison {
  if (!doubtful.has(comparison.relation))
    return { ...comparison, weights: [...comparison.weights, ...weights] };
  return { relation: 'alike', why: 'each stands among the words of the other', weights };
}

type Weighed = ReadonlyMap<string, Weight[]>;

function weightsByPair(pairs: readonly FoundPair[]): Weighed {
  return new Map(
    pairs.flatMap(({ a, b, weights }) => [
      [`${a.id}\n${b.id}`, weights],
      [`${b.id}\n${a.id}`, weights],
    ]),
  );
}
