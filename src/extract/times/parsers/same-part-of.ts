import type { ReadTime, TimeParser } from '../time.js';

/** "the same month of 2023", "the same quarter last year", "the same period a year earlier". */
export const samePartOf: TimeParser = {
  name: 'the same part of another year',
  trigger: ['same', 'corresponding', 'equivalent'],
  pattern:
    /\bthe\s(?:same|corresponding|equivalent)\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven)\s(?:days|weeks|months|quarters)|period|day|week|months?|quarter|half|time|stretch|season)\s(?:(?:of|in)\s)?(?:(?<year>(?:19|20)\d{2})\b|(?<last>last year|the (?:previous|preceding) year|the year before|a year (?:earlier|ago|before)))/gi,
  read({ year }): ReadTime {
    return {
      relative: true,
      role: 'shifted',
      shift: year === undefined ? { unit: 'year', back: 1 } : { unit: 'year', year: Number(year) },
    };
  },
  examples: {
    '': [
      'the same month of 2023',
      'the same quarter last year',
      'the same two months of 2023',
      'the same period a year earlier',
      'the same time last year',
    ],
  },
  counterexamples: ['the same month', 'the same period of time', 'the same year 2023'],
};
