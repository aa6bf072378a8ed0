import { changeVerbs, dwellingVerbs } from '../languages/en/present-verbs.js';
import { nounLemma } from './noun-lemma.js';
import { opensMoney } from './opens-money.js';
import { startsWithLetter } from './starts-with-letter.js';
import type { Token } from './token.js';
import { wordTraits } from './word-traits.js';

/** Behind these the word before is a noun: "the teachers' work was", "the armed forces' stand of". */
const takesNoun: ReadonlySet<string> = new Set('is was are were has have had of and or'.split(' '));
const leadsToAmount: ReadonlySet<string> = new Set(['to', 'by', 'for', 'at', 'from', 'as', 'in']);

/** A bare form behind a plural is the verb of it; undefined for words that are no more likely one there than elsewhere. */
function isVerbOfPlural(word: string, before: Token, after: Token | undefined): boolean | undefined {
  if (before.tag !== 'noun' || nounLemma(before.lower) === before.lower) return undefined;
  if (dwellingVerbs.has(word))
    return after !== undefined && startsWithLetter(after.text) && !takesNoun.has(after.lower);
  // "Prices rise to £12", "boats sell for £900", "Passengers fall 7%"
  if (!changeVerbs.has(word)) return undefined;
  return (
    after !== undefined && (leadsToAmount.has(after.lower) || after.tag === 'number' || opensMoney(after))
  );
}

const yearLike = /^(?:19|20)\d\d$/;

/** "The subscription rises from $90 to $96", "the rate falls to 4.1%"; but "pay rises from 2029". */
function isVerbOfSingular(
  word: string,
  before: Token,
  after: Token | undefined,
  second: Token | undefined,
): boolean {
  if (before.tag !== 'noun' || !word.endsWith('s') || !changeVerbs.has(word.slice(0, -1))) return false;
  if (!/^(?:from|to|by)$/.test(after?.lower ?? '') || !second) return false;
  // "Output drops by a tenth"
  if (after?.lower === 'by' && (second.lower === 'a' || wordTraits(second.lower).isNumber)) return true;
  return opensMoney(second) || (/^\d/.test(second.text) && !yearLike.test(second.text));
}

/** Whether a form that may be a verb is that of the noun before it; undefined where nothing here tells. */
export function isVerbOfNoun(
  word: string,
  before: Token,
  after: Token | undefined,
  second: Token | undefined,
): boolean | undefined {
  return isVerbOfSingular(word, before, after, second) || isVerbOfPlural(word, before, after);
}
