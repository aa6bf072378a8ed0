import { diffArrays } from 'diff';
import { shingles } from './shingles.js';
import type { Sentence, Token } from './token-sentences.js';

/** Two sentences whose words run alike, by their places in their lists. */
export interface AlikePair {
  left: number;
  right: number;
  likeness: number;
}

/** Below this a sentence is another one with a few turns of phrase in common. */
const leastLikeness = 0.6;

/** Runs of four words in common, so that the full comparison is left for sentences where it may come to something. */
const fewestShared = 2;

/** So many of the words that run alike must not be parts of names: see `Token.capital`. */
const fewestPlain = 5;

/** Words that are the same one by one ("of", "the") happen in any two sentences; three in a row rarely do. */
const shortestRun = 3;

/**
 * Each sentence with the one of the other list that it runs most alike to, if any. One long sentence may pair
 * with several short ones that it was cut into. For a list and itself, a sentence pairs with later ones.
 */
export function pairSentences(left: readonly Sentence[], right: readonly Sentence[]): AlikePair[] {
  const pairs = alikePairs(left, right);
  const bestOf = (side: 'left' | 'right') => {
    const best = new Map<number, AlikePair>();
    for (const pair of pairs) {
      const rival = best.get(pair[side]);
      if (!rival || pair.likeness > rival.likeness) best.set(pair[side], pair);
    }
    return best;
  };
  const [bestLeft, bestRight] = [bestOf('left'), bestOf('right')];
  return pairs.filter((pair) => bestLeft.get(pair.left) === pair || bestRight.get(pair.right) === pair);
}

function alikePairs(left: readonly Sentence[], right: readonly Sentence[]): AlikePair[] {
  const places = placesOfShingles(right);
  return left.flatMap(({ tokens, telling }, at) => {
    const shared = new Map<number, number>();
    for (const shingle of telling ? shingles(tokens) : []) {
      for (const place of places.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return [...shared]
      .filter(([rival, times]) => times >= fewestShared && (left !== right || rival > at))
      .toSorted(([a], [b]) => a - b)
      .map(([rival]) => ({ left: at, right: rival, likeness: likeness(tokens, right[rival]?.tokens ?? []) }))
      .filter((pair) => pair.likeness >= leastLikeness);
  });
}

function placesOfShingles(sentences: readonly Sentence[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  sentences.forEach(({ tokens, telling }, at) => {
    if (!telling) return;
    for (const shingle of shingles(tokens)) places.set(shingle, [...(places.get(shingle) ?? []), at]);
  });
  return places;
}

/** 0 to 1: how much of the shorter sentence stands in the other one too, in order and in runs. */
function likeness(a: readonly Token[], b: readonly Token[]): number {
  const shorter = Math.min(a.length, b.length);
  // No more than this, or too little is left that could be alike.
  const maxEditLength = Math.floor(a.length + b.length - 2 * leastLikeness * shorter);
  const comparator = (one: Token, other: Token) => one.word === other.word;
  const alike = (diffArrays([...a], [...b], { comparator, maxEditLength }) ?? [])
    .filter(({ added, removed, count }) => !added && !removed && count >= shortestRun)
    .flatMap(({ value }) => value);
  const plain = alike.filter(({ capital }) => !capital).length;
  return plain < fewestPlain ? 0 : alike.length / shorter;
}
