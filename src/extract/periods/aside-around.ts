import type { Span } from '../../model/span.js';
import { firstBehind } from '../first-behind.js';
import { Cue } from '../patterns/cue.js';
import type { Sentence } from '../sentence.js';

/** A number's own commas close nothing: "€1,200". */
const inside = String.raw`(?:[^,;:()]|,(?=\d))`;
/** "ordered in 2022 at a price of €64 million": of the thing before it, in the past. */
const participles = String.raw`(?:first\s)?(?:begun|built|opened|ordered|bought|sold|founded|launched|signed|introduced|started|completed|agreed|announced|acquired|installed|approved|set\sup|taken\sover)`;
const pattern = new RegExp(
  [
    String.raw`,\s(?:which|who|whose|where)\s${inside}{1,140}(?=,\s)`,
    String.raw`,\s${participles}\s${inside}{1,140}(?=,\s)`,
  ].join('|'),
  'gu',
);

const found = new WeakMap<Sentence, readonly Span[]>();

const cue = new Cue(
  'which who whose where begun built opened ordered bought sold founded launched signed introduced started completed agreed announced acquired installed approved set taken',
);

function findAsides(sentence: Sentence): Span[] {
  if (!sentence.holds(cue)) return [];
  const { text, start, end } = sentence;
  return Array.from(text.slice(start, end).matchAll(pattern), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/**
 * "Energy, which had cost €44 million in 2022, took €29 million": the clause between two commas that an offset stands
 * in. A time in it is said of what it tells, and of nothing outside it; undefined for what stands in none.
 */
export function asideAround(sentence: Sentence, at: number): Span | undefined {
  let asides = found.get(sentence);
  if (!asides) found.set(sentence, (asides = findAsides(sentence)));
  const aside = asides[firstBehind(asides, at)];
  return aside && aside.start <= at ? aside : undefined;
}
