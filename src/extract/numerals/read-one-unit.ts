import { lesserUnits, unitNames } from '../languages/en/units.js';
import type { Token } from '../tokens/token.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { readWordFraction } from './read-word-fraction.js';
import { smallNumber } from './small-number.js';
import type { WordNumber } from './word-number.js';

const unitOf = (token: Token | undefined): string | undefined => {
  const word = nounLemma(token?.lower ?? '');
  return Object.hasOwn(unitNames, word) ? unitNames[word] : undefined;
};

/** "20 minutes" behind "an hour and" */
function isLesser(tokens: readonly Token[], at: number, unit: string): boolean {
  const number = tokens[at];
  const isNumber = number?.tag === 'number' || smallNumber(number?.lower) !== undefined;
  return isNumber && unitOf(tokens[at + 1]) === (lesserUnits[unit]?.unit ?? '');
}

/** "a year and a half", "an hour and 20 minutes": an article is a number where more of its unit is added to it. */
export function readOneUnit(tokens: readonly Token[], first: number): WordNumber | undefined {
  if (!/^an?$/.test(tokens[first]?.lower ?? '') || tokens[first + 2]?.lower !== 'and') return undefined;
  const unit = unitOf(tokens[first + 1]);
  if (unit === undefined) return undefined;
  const part = readWordFraction(tokens, first + 3);
  // "an hour and a half mile" is no hour and a half.
  const isMore = part ? unitOf(tokens[part.next]) === undefined : isLesser(tokens, first + 3, unit);
  return isMore ? { value: 1, power: 0, next: first + 1 } : undefined;
}
