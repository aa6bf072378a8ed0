import type { Parser } from './mention.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { makeMention } from './make-mention.js';
import { readPercent } from './units/read-percent.js';

const isPercent = (words: readonly { lower: string }[]): boolean =>
  /^per ?cents?$/.test(words.map(({ lower }) => lower).join(' '));

/** "per cent of 21": where the unit starts that stands before its number, and no number before that. */
function unitBefore({ tokens }: Sentence, { first, next }: Numeral): number | undefined {
  if (tokens[first - 1]?.lower !== 'of' || tokens[next]?.tag === 'noun') return undefined;
  const at = [first - 2, first - 3].find((start) => isPercent(tokens.slice(start, first - 1)));
  const before = at === undefined ? undefined : tokens[at - 1]?.tag;
  return before === undefined || before === 'punct' || before === 'aux' ? at : undefined;
}

/** "12.5%", "12.5 per cent", "3 percentage points", "per cent of 21" */
export const percent: Parser = {
  name: 'percent',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    if (!numeral) return undefined;
    const unit = readPercent(sentence, numeral.next);
    if (unit) {
      const parts = { unit: unit.unit, next: unit.next, parser: 'percent' };
      return { mention: makeMention(sentence, numeral, parts), used: 1 };
    }
    const before = unitBefore(sentence, numeral);
    if (before === undefined) return undefined;
    const start = sentence.tokens[before]?.start ?? 0;
    return { mention: makeMention(sentence, numeral, { unit: '%', start, parser: 'percent' }), used: 1 };
  },
  examples: {
    '12.5 %': ['12.5%', '12.5 %', '12.5 per cent', '12.5 percent', '12.5 pct'],
    '21 %': ['Per cent of 21', 'The rate is, per cent of twenty-one'],
    '3 %{point}': ['3 percentage points', 'three percentage points', '3 percent points', '3pp', '3 ppts'],
    '0.5 %{point}': ['half a percentage point', 'by half a percentage point'],
    '0.25 %{point}': ['a quarter of a percentage point'],
    '0.5 %': ['half a per cent', 'half a percent'],
  },
  counterexamples: ['12 boats', '12.5', 'version 1.2.12', 'per cent of 20 boats', 'what percent of 21'],
};
