import type { ReadTime, Shift, TimeParser } from '../time.js';

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "the previous twelve months": the stretch before one that is as long. */
const several = '3|three|6|six|9|nine|12|twelve';
const monthsIn = (written: string): number =>
  Number(written) || (written.toLowerCase() === 'twelve' ? 12 : numbers.indexOf(written.toLowerCase()) + 1);
const partsOfDay: ReadonlySet<string> = new Set(['night', 'evening']);
const unit = String.raw`(?<unit>day|night|evening|week|month|quarter|year|season|decade)`;

/** "a year earlier", "four years ago", "the previous day", "two days later": so far from what was named before. */
export const shiftedTime: TimeParser = {
  name: 'so long before',
  trigger: ['ago', 'earlier', 'previously', 'before', 'previous', 'preceding', 'prior', 'later'],
  pattern: new RegExp(
    [
      // "That was 11 weeks ago" measures how long it has been.
      String.raw`\b(?<!\b(?:was|is|were)\s)(?:(?<count>an?|\d{1,2}|${numbers.join('|')})\s${unit}s?\s(?:ago\b|earlier\b|previously\b|(?<later>later)\b|before(?=\s*(?:[,.;()]|$)))`,
      String.raw`|the\s(?:(?:previous|preceding|prior)\s(?:${unit.replace('unit', 'previous')}|(?<months>${several})\smonths)`,
      String.raw`|${unit.replace('unit', 'before')}\s(?:before|earlier)\b(?!\s(?:that|last))))\b`,
    ].join(''),
    'gi',
  ),
  read({ count = 'a', unit: ago, previous, before, later, months }): ReadTime | undefined {
    if (months !== undefined)
      return {
        relative: true,
        role: 'shifted',
        shift: { unit: 'month', back: monthsIn(months), isStretch: true },
      };
    const written = (ago ?? previous ?? before ?? '').toLowerCase();
    const distance = Number(count) || numbers.indexOf(count.toLowerCase()) + 1 || 1;
    const number = later === undefined ? distance : -distance;
    const shift: Shift =
      written === 'decade'
        ? { unit: 'year', back: 10 * number }
        : { unit: partsOfDay.has(written) ? 'day' : (written as Shift['unit']), back: number };
    return { relative: true, role: 'shifted', shift };
  },
  examples: {
    '': [
      'a year earlier',
      'four years ago',
      'A decade ago',
      'the previous day',
      'the month before',
      'the season before',
      'the prior quarter',
      'the previous 12 months',
      'the preceding three months',
      'the night before',
      '2 weeks earlier',
      'two days later',
    ],
  },
  counterexamples: [
    '13 months before they came',
    'was 11 weeks ago',
    'the year before last',
    'a year',
    'the day',
    'previous days',
    'a quarter of the fleet',
  ],
};
