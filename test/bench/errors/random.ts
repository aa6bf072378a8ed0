/** Chance that is the same whenever it is asked with the same seed. */
export interface Random {
  /** Both ends included. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Whole parts that make up the total, none of them small. */
  split(total: number, parts: number): number[];
  shuffled<T>(list: readonly T[]): T[];
  /** Chance for a part of the work, which does not depend on what the rest draws. */
  fork(name: string): Random;
}

export function makeRandom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    const a = Math.imul(state ^ (state >>> 15), state | 1);
    const b = a ^ (a + Math.imul(a ^ (a >>> 7), a | 61));
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    pick: (list) => list[int(0, list.length - 1)]!,
    split: (total, parts) => {
      const weights = Array.from({ length: parts }, () => int(20, 60));
      const sum = weights.reduce((a, b) => a + b);
      const all = weights.slice(1).map((weight) => Math.round((total * weight) / sum));
      return [total - all.reduce((a, b) => a + b, 0), ...all];
    },
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
    fork: (name) => makeRandom(`${seed}/${name}`),
  };
}

/** FNV-1a: G. Fowler, L. C. Noll and K.-P. Vo, 1991. */
function hash(text: string): number {
  return Array.from(text).reduce(
    (state, letter) => Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
}
