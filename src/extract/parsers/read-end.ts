import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { makeMention } from './make-mention.js';
import { measured } from './measured.js';
import type { Mention, Parser } from './mention.js';
import { money } from './money.js';
import { percent } from './percent.js';

const withUnit: readonly Parser[] = [percent, money, measured];

/** One end of a range with its unit, as it would be read alone. */
export function readEnd(sentence: Sentence, numerals: readonly Numeral[], at: number): Mention | undefined {
  const numeral = numerals[at];
  if (!numeral) return undefined;
  for (const parser of withUnit) {
    const read = parser.read(sentence, numerals, at);
    if (read) return read.mention;
  }
  return makeMention(sentence, numeral, { unit: '1', parser: 'range' });
}
