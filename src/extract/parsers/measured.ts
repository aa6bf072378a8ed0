import { timeUnits } from '../languages/en/units.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import type { Parser } from './mention.js';
import { makeMention } from './make-mention.js';
import { perUnit } from './per-unit.js';
import { readMeasure } from './read-unit.js';

const betweenNumberAndUnit: ReadonlySet<string> = new Set([
  'consecutive', 'straight', 'successive', 'full', 'whole', 'more', 'long', 'short', 'calendar', 'working', 'further',
]);

/** Where the unit starts: behind a hyphen ("15-minute") or an adjective of time ("four consecutive months"). */
function unitStart({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.text === '-') return at + 1;
  return betweenNumberAndUnit.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** "34-year-old", "six years old", "aged 71" */
function ageEnd({ tokens }: Sentence, numeral: Numeral): number | undefined {
  const [first, second] = [tokens[numeral.next], tokens[numeral.next + 1]];
  if (first?.text === '-' && second && /^(?:year|month|week|day)s?-olds?$/.test(second.lower)) return numeral.next + 2;
  if (/^years?$/.test(first?.lower ?? '') && second?.lower === 'old') return numeral.next + 2;
  return tokens[numeral.first - 1]?.lower === 'aged' ? numeral.next : undefined;
}

/** "10 km", "four consecutive months", "a 15-minute ride", "9 degrees Celsius", "1.2 million barrels a day" */
export const measured: Parser = {
  name: 'measured',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    if (!numeral) return undefined;
    const age = ageEnd(sentence, numeral);
    if (age !== undefined)
      return { mention: makeMention(sentence, numeral, { unit: 'a', next: age, parser: 'measured', isAge: true }), used: 1 };
    const start = unitStart(sentence, numeral.next);
    const measure = readMeasure(sentence, start);
    if (!measure || (start > numeral.next && sentence.tokens[numeral.next]?.text !== '-' && !timeUnits.has(measure.unit)))
      return undefined;
    const unit = measure.unit + perUnit(sentence, measure.next);
    return { mention: makeMention(sentence, numeral, { unit, next: measure.next, parser: 'measured' }), used: 1 };
  },
  examples: {
    '10 km': ['10 km', '10 kilometres', '10km', 'ten kilometers'],
    '4 mo': ['4 consecutive months', 'four months', '4 straight months'],
    '34 a': ['34-year-old', 'aged 34', '34 years old', '34 years'],
    '-9 Cel': ['minus 9 degrees Celsius', '-9 °C'],
    '1200000 [bbl_us]/d': ['1.2 million barrels a day', '1.2 million barrels per day'],
  },
  counterexamples: ['10 boats', '4 consecutive wins', '15%'],
};
