import type { Parser } from './mention.js';
import { makeMention } from './make-mention.js';
import { readPercent } from './units/read-percent.js';

/** "12.5%", "12.5 per cent", "3 percentage points" */
export const percent: Parser = {
  name: 'percent',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    const unit = numeral && readPercent(sentence, numeral.next);
    return unit && { mention: makeMention(sentence, numeral, { ...unit, parser: 'percent' }), used: 1 };
  },
  examples: {
    '12.5 %': ['12.5%', '12.5 %', '12.5 per cent', '12.5 percent', '12.5 pct'],
    '3 %{point}': ['3 percentage points', 'three percentage points', '3 percent points'],
  },
  counterexamples: ['12 boats', '12.5', 'version 1.2.12'],
};
