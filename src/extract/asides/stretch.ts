import { firstBehind } from '../first-behind.js';
import { opensNumeral } from '../numerals/opens-numeral.js';
import { readNumerals } from '../numerals/read-numerals.js';
import { measured } from '../parsers/measured.js';
import type { Mention } from '../parsers/mention.js';
import { range } from '../parsers/range.js';
import type { Sentence } from '../sentence.js';
import type { Aside } from './aside.js';

/** "in March", "last week": most times hold no number. */
function holdNumber({ times, tokens }: Sentence): boolean {
  for (const { start, end } of times)
    for (let at = firstBehind(tokens, start); (tokens[at]?.start ?? Infinity) < end; at++)
      if (opensNumeral(tokens[at]!)) return true;
  return false;
}

/** The numbers that stand in a time, and a unit of time behind them. */
function read(sentence: Sentence): Mention[] {
  const { text, times, tokens } = sentence;
  if (!holdNumber(sentence)) return [];
  const outside = new Set<number>();
  let first = 0;
  tokens.forEach(({ start, end }, at) => {
    while ((times[first]?.end ?? Infinity) < end) first++;
    if (!((times[first]?.start ?? Infinity) <= start)) outside.add(at);
  });
  const numerals = readNumerals(text, tokens, outside);
  return numerals.flatMap((_, at) => {
    const read = range.read(sentence, numerals, at) ?? measured.read(sentence, numerals, at);
    return read && read.mention.unit !== '1' ? [read.mention] : [];
  });
}

/** "over the past two years": how long it was, but what is said is when. */
export const stretch: Aside = {
  reason: 'tells when',
  read,
  examples: { 'The fleet shrank over the past two years.': ['2 a'] },
  counterexamples: ['The fleet shrank in May 2019.', 'The storm lasted two days.'],
};
