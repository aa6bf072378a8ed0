import { expect, it } from 'vitest';
import { suspiciousCumulative } from '../../../rules/suspicious/cumulative.js';
import { findingsOf, reportOn } from '../findings-of.js';

const shut = (quote: string, until: string) =>
  reportOn(12, `Schools shut: ${quote} in all.`, { quote, period: `../2024-03-${until}` });

it.each([
  { title: 'a total that falls', until: '11', found: 1 },
  { title: 'what goes on until a day that is still to come', until: '18', found: 0 },
])('$title: $found', ({ until, found }) => {
  expect(findingsOf(suspiciousCumulative, shut('142', '10'), shut('23', until))).toHaveLength(found);
});
