import { calendarWord } from './calendar-word.js';
import type { Sentence } from './token-sentences.js';

/** Fewer figures than these may all have been mistyped, or brought up to date, where the names are the same. */
const fewestFigures = 3;

/**
 * Whether text that runs alike is a form that was filled in twice: "The council of Kestrel Bay adopted a budget of
 * £4.2 million" beside "The council of Skerry Point adopted a budget of £9.7 million". A copy keeps the names, and
 * most of the figures.
 *
 * @param pairs sentences that run alike
 */
export function isForm(pairs: readonly (readonly [Sentence, Sentence])[]): boolean {
  const names = compared(pairs.map(([a, b]) => [namesIn(a), namesIn(b)]));
  const figures = compared(pairs.map(([a, b]) => [figuresIn(a), figuresIn(b)]));
  const fewest = names.swapped > 0 ? 1 : names.shared > 0 ? fewestFigures : fewestFigures - 1;
  const isFilledIn = figures.swapped > figures.shared && figures.swapped + figures.shared >= fewest;
  return isFilledIn || names.swapped > names.shared;
}

/** How many of the things in sentences stand in both of a pair, and in how many places each has its own. */
function compared(pairs: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]) {
  let [shared, swapped] = [0, 0];
  for (const [one, other] of pairs) {
    const both = [...one].filter((thing) => other.has(thing)).length;
    shared += both;
    swapped += Math.min(one.size, other.size) - both;
  }
  return { shared, swapped };
}

/** The first word of a sentence has its capital from there; another month may be the one thing that was mistyped. */
function namesIn({ tokens }: Sentence): Set<string> {
  return new Set(
    tokens.slice(1).flatMap(({ word, capital }) => (capital && !calendarWord.test(word) ? [word] : [])),
  );
}

/** Those that state something: a date is no figure to fill in. */
function figuresIn({ tokens }: Sentence): Set<string> {
  return new Set(tokens.flatMap(({ figure, claim }) => (claim && figure !== undefined ? [figure] : [])));
}
