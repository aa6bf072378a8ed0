import { calendarWord } from './calendar-word.js';
import type { Sentence, Token } from './token-sentences.js';

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
  const [names, figures] = [compared(pairs, nameOf), compared(pairs, figureOf)];
  const fewest = names.swapped > 0 ? 1 : names.shared > 0 ? fewestFigures : fewestFigures - 1;
  const isFilledIn = figures.swapped > figures.shared && figures.swapped + figures.shared >= fewest;
  return isFilledIn || names.swapped > names.shared;
}

/**
 * How many of the things in sentences stand in both of a pair, and in how many places each has its own. A date in
 * common is a sign of copying, but another date is nothing that a form leaves to fill in.
 */
function compared(
  pairs: readonly (readonly [Sentence, Sentence])[],
  thingOf: (token: Token, at: number) => string | undefined,
): { shared: number; swapped: number } {
  let [shared, swapped] = [0, 0];
  for (const [left, right] of pairs) {
    const [one, other] = [left, right].map(({ tokens }) => tokens.filter((token, at) => thingOf(token, at)));
    const [ones, others] = [new Set(one?.map(spelt)), new Set(other?.map(spelt))];
    shared += [...ones].filter((thing) => others.has(thing)).length;
    const own = (tokens: readonly Token[] = [], rivals: ReadonlySet<string>) =>
      new Set(tokens.filter((token) => !isDate(token) && !rivals.has(spelt(token))).map(spelt)).size;
    swapped += Math.min(own(one, others), own(other, ones));
  }
  return { shared, swapped };
}

const spelt = ({ word, figure }: Token): string => figure ?? word;

const isDate = ({ word, figure, claim }: Token): boolean =>
  figure === undefined ? calendarWord.test(word) : claim === undefined;

/** The first word of a sentence has its capital from there. */
const nameOf = ({ word, capital }: Token, at: number): string | undefined =>
  capital && at > 0 ? word : undefined;

const figureOf = ({ figure }: Token): string | undefined => figure;
