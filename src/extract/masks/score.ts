import { unitSymbols } from '../languages/en/unit-symbols.js';
import { anyOf } from '../patterns/any-of.js';
import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

const units = anyOf([
  ...['%', 'percent', 'per cent', 'million', 'billion', 'crore', 'lakh', 'bn', 'mile', 'miles', 'p.m', 'a.m'],
  ...Object.keys(unitSymbols).filter((symbol) => /^[a-z]{2,}$/i.test(symbol)),
  ...['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'metre', 'metres', 'meter', 'meters'],
]);

/** "10-15 minutes", "20-30 boats", "5-6%": a range of something; its plural noun stands right behind. */
const measured = String.raw`[-–\d.,]{0,20}\s?(?:${units}|points?\b|\p{Ll}+s\b)`;

export const score: Mask = {
  kind: 'score',
  name: 'score',
  trigger: [shapes.joined],
  pattern: new RegExp(String.raw`(?<![\d.,$£€])\b\d{1,3}[-–]\d{1,3}\b(?!${measured})(?!\d)`, 'gu'),
  examples: {
    'Kestrel Bay beat Port Lorne 2-1, after 20–13 last year.': ['2-1', '20–13'],
  },
  counterexamples: [
    'It takes 10-15 minutes.',
    'Some 20-30 boats and 5-6% more.',
    'It cost Rs 3-4 crore.',
    'A 3-4 km walk at 14-18 mpg',
  ],
};
