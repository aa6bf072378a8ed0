import { expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.js';
import type { Suppression } from '../../src/model/finding.js';
import { decisionInWords } from '../../src/report/decision-in-words.js';
import { resultOf } from './result-of.js';

const by = { fingerprint: '3f2a9c1b', by: 'Ann', on: '2031-03-03T10:00:00Z' };

it.each<[string, Decision | undefined, Suppression[], string]>([
  ['nothing', undefined, [], ''],
  ['a bare verdict', { ...by, verdict: 'fixed' }, [], 'Fixed, by Ann on 3 March 2031.'],
  [
    'which side is wrong, each figure once',
    { ...by, verdict: 'confirmed', wrong: ['a', 'b'], repair: { claim: 'a', instead: '181' } },
    [],
    'Confirmed as a real discrepancy, by Ann on 3 March 2031. Wrong: 118. To be written instead: 181.',
  ],
  [
    'a reason in own words, that ends as a sentence',
    { ...by, verdict: 'dismissed', reason: 'Who counts punts?', note: 'Asked the harbour' },
    [],
    'Dismissed: no discrepancy, by Ann on 3 March 2031. Why: Who counts punts? Asked the harbour.',
  ],
  [
    'what else lets it pass, and not the decision twice',
    { ...by, verdict: 'dismissed' },
    [
      { kind: 'decision', reason: 'dismissed in a review', by: 'Ann' },
      { kind: 'file', reason: 'Old news.', by: 'Bo' },
    ],
    'Dismissed: no discrepancy, by Ann on 3 March 2031. Let pass: Old news. (Bo).',
  ],
])('tells %s', (_, decision, suppressions, told) => {
  const [finding] = resultOf({}, [{ suppressions }]).findings;
  expect(decisionInWords(finding!, decision, () => '118')).toBe(told);
});
