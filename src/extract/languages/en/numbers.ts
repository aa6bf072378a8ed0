const numbered = (words: string, first: number, step: number): [string, number][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word, index) => [word, first + index * step]);

/** Words that add up: "twenty-three". */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0, 1),
  ...numbered('fifteen sixteen seventeen eighteen nineteen twenty', 15, 1),
  ...numbered('thirty forty fifty sixty seventy eighty ninety', 30, 10),
  ['fourty', 40],
  ['nought', 0],
  ['naught', 0],
]);

/** Words that multiply what stands before them, to their power of ten (a dozen is in `multipliers`). */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['millions', 6],
  ['mln', 6],
  ['mn', 6],
  ['mio', 6],
  ['mil', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['billions', 9],
  ['bln', 9],
  ['bn', 9],
  ['trillion', 12],
  ['trln', 12],
  ['tn', 12],
]);

/** Letters written right behind the digits: "1.2m", "5k". */
export const suffixScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mil', 6],
  ['mn', 6],
  ['mln', 6],
  ['b', 9],
  ['bn', 9],
  ['bln', 9],
  ['t', 12],
  ['tn', 12],
  ['trn', 12],
]);

/** Capitals that stand apart from their digits: "1,674.5 M". */
export const spacedScales: ReadonlyMap<string, number> = new Map([
  ['K', 3],
  ['M', 6],
  ['B', 9],
  ['G', 9],
]);

/** "hundredth", "trillionth" */
const scaleOrdinals = ['hundred', 'thousand', 'million', 'billion', 'trillion'].map(
  (word, index) => [`${word}th`, 10 ** (index ? 3 * index : 2)] as const,
);

/** Words that end an ordinal, in the singular: "twenty-first", "one hundred and fifth". */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1, 1),
  ...numbered('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 13, 1),
  ...numbered('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ...scaleOrdinals,
]);

const singularDenominators: readonly (readonly [string, number])[] = [
  ['half', 2],
  ['quarter', 4],
  ...[...ordinals].filter(([, whole]) => whole > 2), // "thirty seconds" are half a minute
];

/** Fractions by their denominator's word. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['halves', 2],
  ...singularDenominators.flatMap(([word, whole]) => [[word, whole] as const, [`${word}s`, whole] as const]),
]);

/** "½" and its like, in numerator and denominator. */
export const vulgarFractions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** Words for "some, from this number on": "dozens", "tens of thousands"; tens alone are too few to be said. */
export const vaguePlurals: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Twelve, however short. */
export const dozenWords: ReadonlySet<string> = new Set(['dozen', 'dozens', 'doz', 'dozs', 'dz', 'dzs']);

/** Besides units of measure, what half of is taken: "a half turn", "half a point", "half a per cent". */
export const halvedThings: ReadonlySet<string> = new Set(
  'turn point step page game percentage percent per'.split(' '),
);
