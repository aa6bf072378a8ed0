import type { ReadTime, TimeParser } from '../time.js';

const count = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const part = '(?:period|months?|quarter|half)';

/** "the same month of 2023", "the same quarter last year", "this time last year", "the year-ago quarter". */
export const samePartOf: TimeParser = {
  name: 'the same part of another year',
  trigger: [
    'same',
    'corresponding',
    'equivalent',
    'comparable',
    'time',
    'point',
    'stage',
    'ago',
    'earlier',
    'prior',
    'previous',
  ],
  pattern: new RegExp(
    [
      String.raw`\b(?:(?:the\s(?:same|corresponding|equivalent|comparable)\s(?:${count}\s(?:days|weeks|months|quarters)|${part}|point|stage|day|date|week|weekend|time(?:\sof\syear)?|stretch|season)|this\s(?:time|point|stage))`,
      String.raw`\s(?:(?:of|in)\s)?(?:(?<year>(?:19|20)\d{2})\b|last year|the (?:previous|preceding|prior) year|the year before|a year (?:earlier|ago|before))`,
      String.raw`|(?:the|its)\s(?:year[- ](?:ago|earlier)|(?:prior|previous)[- ]year(?:['’]s)?)\s${part}\b)`,
    ].join(''),
    'gi',
  ),
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
      'the same point last year',
      'the corresponding period of 2023',
      'this time last year',
      'the year-ago quarter',
      'the prior-year period',
    ],
  },
  counterexamples: [
    'the same month',
    'the same period of time',
    'the same year 2023',
    'this time',
    'a year-ago quarter',
  ],
};
