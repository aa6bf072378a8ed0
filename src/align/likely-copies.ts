/** What stands in more documents than this is a turn of phrase, and would make pairs of everything. */
const mostDocuments = 50;

/** Four runs of four words that overlap make seven words in a row: worth a closer look. */
const fewestShared = 4;

/** Two numbers below this make one that is still exact. */
const mostOfAll = 2 ** 21;

/**
 * Which documents may hold text of each other, as pairs of indexes, the lower one first; a document is paired
 * with itself where it may repeat its own text.
 *
 * Looks only at documents that share a rare run of words, never at all pairs.
 *
 * @param runs the runs of words of each document, 32-bit numbers, once for each sentence that has them
 */
export function likelyCopies(runs: readonly (readonly number[])[]): [number, number][] {
  const others = othersOf(runs);
  const times = new Uint32Array(runs.length);
  return others.flatMap((lists, left) => {
    const met: number[] = [];
    for (const { documents, from } of lists) {
      for (let at = from; at < documents.length; at++) {
        const right = documents[at]!;
        if (times[right]!++ === 0) met.push(right);
      }
    }
    const likely = met.filter((right) => times[right]! >= fewestShared).sort((a, b) => a - b);
    for (const right of met) times[right] = 0;
    return likely.map((right): [number, number] => [left, right]);
  });
}

/** For each document and each of its runs, the others that hold it: all in order, and from where on they come later. */
function othersOf(runs: readonly (readonly number[])[]): { documents: readonly number[]; from: number }[][] {
  const others = runs.map((): { documents: readonly number[]; from: number }[] => []);
  for (const holders of holdersOf(runs)) {
    // In order, so that those of one document stand side by side.
    const documents = holders.filter((holder, at) => holder !== holders[at - 1]);
    if (documents.length > mostDocuments) continue;
    for (const [at, left] of documents.entries()) {
      const repeats = holders[holders.indexOf(left) + 1] === left;
      others[left]!.push({ documents, from: repeats ? at : at + 1 });
    }
  }
  return others;
}

/**
 * For each run that comes more than once, the documents that hold it, each as often as it does. Sorted as numbers: a
 * map of all runs of a large archive would take most of the time.
 */
function* holdersOf(runs: readonly (readonly number[])[]): Generator<number[]> {
  const all = new Float64Array(runs.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  runs.forEach((list, document) => {
    for (const run of list) all[at++] = run * mostOfAll + document;
  });
  all.sort();
  for (let from = 0; from < all.length;) {
    const run = Math.floor(all[from]! / mostOfAll);
    let to = from + 1;
    while (to < all.length && Math.floor(all[to]! / mostOfAll) === run) to++;
    if (to > from + 1) yield Array.from(all.subarray(from, to), (number) => number % mostOfAll);
    from = to;
  }
}
