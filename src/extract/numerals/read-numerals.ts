import { ordinals } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { TokenSet } from '../tokens/token-set.js';
import type { Numeral } from './numeral.js';
import { opensNumeral } from './opens-numeral.js';
import { readDigitNumeral } from './read-digit-numeral.js';
import { readShareWord } from './read-share-word.js';
import { partNumeral } from './part-numeral.js';
import { readWords } from './read-words.js';
import { scaleUp } from './scale-up.js';
import type { WordNumber } from './word-number.js';

const isReadable = ({ value, readings }: Numeral): boolean =>
  Number.isFinite(value ?? 0) && readings.every((reading) => Number.isFinite(reading.value));

/** "the one hundred and fifth", "the twenty third": a rank, and no number that its first words are. */
function isOrdinal(tokens: readonly Token[], { value, next }: WordNumber): boolean {
  const word = tokens[next]?.lower === 'and' ? next + 1 : next;
  const last = ordinals.get(tokens[word]?.lower ?? '');
  return last !== undefined && (value >= 100 || (last < 10 && value >= 20 && value % 10 === 0));
}

function readWordNumeral(tokens: readonly Token[], first: number): Numeral | undefined {
  const part = readShareWord(tokens, first);
  if (part) return partNumeral(first, part, 'words');
  const read = readWords(tokens, first);
  if (!read || isOrdinal(tokens, read)) return undefined;
  return {
    first,
    next: read.next,
    value: scaleUp(read.value, 0),
    margin: 10 ** read.power / 2,
    written: 'words',
    readings: [],
    scaled: read.power > 2,
  };
}

function readNumeral(text: string, tokens: readonly Token[], first: number): Numeral | undefined {
  const token = tokens[first];
  const opening = token && opensNumeral(token);
  if (opening === 'digits') return readDigitNumeral(text, tokens, first);
  return opening === 'words' ? readWordNumeral(tokens, first) : undefined;
}

/** Every number among the tokens of one sentence, in order, those under `masked` token indices left out. */
export function readNumerals(text: string, tokens: readonly Token[], masked: TokenSet): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length;) {
    const numeral = masked.has(at) ? undefined : readNumeral(text, tokens, at);
    if (numeral && isReadable(numeral)) numerals.push(numeral);
    at = numeral?.next ?? at + 1;
  }
  return numerals;
}
