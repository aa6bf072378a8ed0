import { timeUnits } from '../languages/en/units.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Sentence } from '../sentence.js';
import { addLesserUnit } from './amounts/add-lesser-unit.js';
import { makeMention } from './make-mention.js';
import type { Mention, Parser } from './mention.js';
import { readMeasure } from './units/read-measure.js';
import { readPerUnit } from './units/read-per-unit.js';

/** Between a number and a unit of time: "four consecutive months", "five more days". */
const adjectives: ReadonlySet<string> = new Set(
  'consecutive straight successive full whole more long short calendar working further'.split(' '),
);

const fewAges = 4;

/** "aged 34", "aged 34 and 51", "aged between 24 and 51" */
function isBehindAged({ tokens }: Sentence, first: number): boolean {
  let at = first - 1;
  for (let left = fewAges; left > 0 && tokens[at - 1]?.tag === 'number'; left--)
    if (/^(?:and|to|,)$/.test(tokens[at]?.lower ?? '')) at -= 2;
  while (/^(?:between|from|about|just|only)$/.test(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.lower === 'aged';
}

/** The token behind "years old", "-year-old", or behind the number itself for "aged 71". */
function ageEnd(sentence: Sentence, numeral: Numeral): number | undefined {
  const { tokens } = sentence;
  const [first, second] = [tokens[numeral.next]?.lower ?? '', tokens[numeral.next + 1]?.lower ?? ''];
  if (first === '-' && /^(?:year|month|week|day)s?-olds?$/.test(second)) return numeral.next + 2;
  if (/^(?:year|month|week|day)-olds?$/.test(first)) return numeral.next + 1;
  if (/^years?$/.test(first) && second === 'old') return numeral.next + 2;
  const isAlone = tokens[numeral.next]?.tag !== 'noun' || tokens[numeral.first - 1]?.lower === 'aged';
  return isAlone && isBehindAged(sentence, numeral.first) ? numeral.next : undefined;
}

function readMeasured(sentence: Sentence, numeral: Numeral): Mention | undefined {
  const between = sentence.tokens[numeral.next];
  const isAdjective = adjectives.has(between?.lower ?? '');
  const start = isAdjective || between?.text === '-' ? numeral.next + 1 : numeral.next;
  const measure = readMeasure(sentence, start);
  // "four consecutive months", but not "four long miles".
  if (!measure || (isAdjective && !timeUnits.has(measure.unit))) return undefined;
  // "six hours a day" is a stretch of each day.
  const per = timeUnits.has(measure.unit) ? '' : readPerUnit(sentence, measure.next).unit;
  const unit = measure.unit + per;
  return makeMention(sentence, numeral, { unit, next: measure.next, parser: 'measured' });
}

/** "10 km", "four consecutive months", "a 15-minute ride", "9 degrees Celsius", "1.2 million barrels a day" */
export const measured: Parser = {
  name: 'measured',
  read(sentence, numerals, at) {
    const numeral = numerals[at];
    if (!numeral) return undefined;
    const age = ageEnd(sentence, numeral);
    const mention =
      age === undefined
        ? readMeasured(sentence, numeral)
        : makeMention(sentence, numeral, { unit: 'a', next: age, parser: 'measured', isAge: true });
    if (!mention) return undefined;
    const both = mention.isAge ? undefined : addLesserUnit(sentence, mention, numerals[at + 1]);
    const used = both && (numerals[at + 1]?.first ?? Infinity) < both.next ? 2 : 1;
    return { mention: both ?? mention, used };
  },
  examples: {
    '10 km': ['10 km', '10 kilometres', '10km', 'ten kilometers'],
    '4 mo': ['4 consecutive months', 'four months', '4 straight months'],
    '34 a': ['34-year-old', 'aged 34', '34 years old', '34 years'],
    '15 min': ['a 15-minute ride', '15 mins'],
    '5.5 [ft_i]': ['5 ft 6 in', '5ft 6in tall', '5 ft 6 in long', 'five feet six inches'],
    '2.25 h': ['2 hours and 15 minutes', '2 hours, 15 minutes', 'two hours 15 minutes', '2h 15m'],
    '1.25 h': ['an hour and 15 minutes', 'an hour and a quarter'],
    '1.5 a': ['a year and a half', 'a year and six months'],
    '2.5 km': ['two kilometres and a half'],
    '40 [mi_i]/[gal_us]': ['40 mpg', '40 miles per gallon'],
    '80 [gal_us]': ['80 gallons', '80 US gallons'],
    '80 [gal_br]': ['80 imperial gallons'],
    '1 [foz_us]': ['One US fluid ounce'],
    '1200 m2': ['1,200 sq. m', '1,200 sqm', '1,200 square metres'],
    '2.5 a': ['two-and-a-half years', 'a two-and-a-half-year term'],
    '0.5 [mi_i]': ['half a mile', 'a half mile', 'half mile'],
    '6 h': ['six hours a day'],
    '0.25 h': ['a quarter of an hour', 'a quarter hour'],
    '40 ug/m3': ['40 micrograms per cubic metre', '40 µg/m³'],
    '30 m/s': ['30 metres per second', '30 metres a second'],
    '-9 Cel': ['minus 9 degrees Celsius', '-9 °C'],
    '1200000 [bbl_us]/d': ['1.2 million barrels a day', '1.2 million barrels per day'],
  },
  counterexamples: [
    '10 boats',
    '4 consecutive wins',
    '4 long miles',
    'a day and 20 boats',
    '15%',
    '5 in the harbour',
  ],
};
