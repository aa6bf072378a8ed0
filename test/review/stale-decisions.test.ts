import { expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.js';
import type { Finding } from '../../src/model/finding.js';
import { staleDecisions } from '../../src/review/stale-decisions.js';

const decision = (fingerprint: string, verdict: Decision['verdict'] = 'dismissed'): Decision => ({
  fingerprint,
  verdict,
  by: 'Ann',
  on: '2031-04-02T08:00:00Z',
});
const finding = (id: string): Finding => ({
  id,
  rule: 'conflict/value',
  severity: 'error',
  message: 'The ferry carried two numbers of passengers',
  claims: [],
  documents: [],
  status: 'open',
});

it.each<[string, Decision[], string[], Decision[]]>([
  ['no decision at all', [], ['ferry'], []],
  ['a finding that stands', [decision('ferry')], ['ferry'], []],
  ['a finding that is gone', [decision('ferry'), decision('harbour')], ['ferry'], [decision('harbour')]],
  [
    'a finding that went with the glossary entry that was accepted',
    [{ ...decision('ferry'), entry: { table: 'nouns', canonical: 'sprat', word: 'brisling' } }],
    [],
    [],
  ],
  ['the last word on it', [decision('ferry'), decision('ferry', 'fixed')], [], [decision('ferry', 'fixed')]],
])('staleDecisions: %s', (_, decisions, standing, expected) => {
  expect(staleDecisions(decisions, standing.map(finding))).toEqual(expected);
});
