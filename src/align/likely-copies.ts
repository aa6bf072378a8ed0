/** What stands in more documents than this is a turn of phrase, and would make pairs of everything. */
const mostDocuments = 50;

/** Four runs of four words that overlap make seven words in a row: worth a closer look. */
const fewestShared = 4;

/** Stands behind the holders of one run. */
const nobody = -1;

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
  const holders = holdersOf(runs);
  const { places, begins } = placesOf(holders, runs.length);
  const times = new Uint32Array(runs.length);
  const likely: [number, number][] = [];
  for (let left = 0; left < runs.length; left++) {
    const met: number[] = [];
    for (let at = begins[left]!; at < begins[left + 1]!; at++) {
      const from = places[at]!;
      for (let place = from; holders[place] !== nobody; place++) {
        const right = holders[place]!;
        if (place > from && right === holders[place - 1]) continue;
        if (times[right]!++ === 0) met.push(right);
      }
    }
    for (const right of met.sort((a, b) => a - b)) {
      if (times[right]! >= fewestShared) likely.push([left, right]);
      times[right] = 0;
    }
  }
  return likely;
}

/**
 * For each document, from its entry in `begins` to that of the next one, where the others begin that hold one of its
 * runs and come later; with the document itself where it holds the run twice.
 */
function placesOf(holders: Int32Array, size: number): { places: Int32Array; begins: Int32Array } {
  const begins = new Int32Array(size + 1);
  eachPlace(holders, (document) => begins[document + 1]!++);
  for (let document = 0; document < size; document++) begins[document + 1]! += begins[document]!;
  const places = new Int32Array(begins[size]!);
  const next = begins.slice();
  eachPlace(holders, (document, place) => (places[next[document]!++] = place));
  return { places, begins };
}

function eachPlace(holders: Int32Array, put: (document: number, place: number) => void): void {
  for (let place = 0; place < holders.length; place++) {
    const [before, document, after] = [holders[place - 1], holders[place]!, holders[place + 1]];
    if (document === nobody || document === after) continue;
    const repeats = document === before;
    if (repeats || after !== nobody) put(document, repeats ? place : place + 1);
  }
}

/**
 * For each run that comes more than once, the documents that hold it, in order, each as often as it does, and `nobody`
 * behind them. Sorted as numbers: a map of all runs of a large archive would take most of the time.
 */
function holdersOf(runs: readonly (readonly number[])[]): Int32Array {
  const all = new Float64Array(runs.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  runs.forEach((list, document) => {
    for (const run of list) all[count++] = run * mostOfAll + document;
  });
  all.sort();
  const holders = new Int32Array(Math.ceil(all.length * 1.5));
  let end = 0;
  for (let from = 0; from < all.length;) {
    const run = Math.floor(all[from]! / mostOfAll);
    const begin = end;
    let [documents, before] = [0, nobody];
    for (; from < all.length && Math.floor(all[from]! / mostOfAll) === run; from++) {
      const document = all[from]! % mostOfAll;
      if (document !== before) documents++;
      holders[end++] = before = document;
    }
    if (end === begin + 1 || documents > mostDocuments) end = begin;
    else holders[end++] = nobody;
  }
  return holders.subarray(0, end);
}
