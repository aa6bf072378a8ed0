import { describe, expect, it } from 'vitest';
import { wildcard } from '../../src/model/wildcard.js';
import { selectFindings, type Selection } from '../../src/report/select-findings.js';
import { resultOf } from './result-of.js';

const files = { 'gazette.md': '«118» boats', 'herald.md': '«181» boats', 'old/post.md': '«811» boats' };
const findings = [
  { id: 'pair', claims: ['a', 'b'], documents: ['gazette.md', 'herald.md'] },
  { id: 'sum', rule: 'suspicious/sum', claims: ['c'], documents: ['old/post.md'] },
];

describe('selectFindings', () => {
  it.each<[what: string, selection: Selection, found: string]>([
    ['all', {}, 'pair sum'],
    ['one rule', { rules: new Set(['suspicious/sum']) }, 'sum'],
    ['a document', { documents: new Set(['herald.md']) }, 'pair'],
    ['a metric', { metrics: [wildcard('count *')] }, 'pair sum'],
    ['another metric', { metrics: [wildcard('land fish')] }, ''],
    ['what is not in the archive', { except: new Map([['suspicious/sum', [wildcard('old/*')]]]) }, 'pair'],
    [
      'a rule with one side excepted',
      { except: new Map([['conflict/value', [wildcard('gaz*')]]]) },
      'pair sum',
    ],
  ])('%s', (_, selection, found) => {
    const { findings: selected } = selectFindings(resultOf(files, findings), selection);
    expect(selected.map(({ id }) => id).join(' ')).toBe(found);
  });

  it.each([
    ['gazette.md', 'a b', 'gazette.md herald.md'],
    ['herald.md', 'b a', 'herald.md gazette.md'],
  ])('names %s first where it is asked for', (document, claims, documents) => {
    const { findings: selected } = selectFindings(resultOf(files, findings), {
      documents: new Set([document]),
    });
    expect(selected.map((finding) => [finding.claims.join(' '), finding.documents.join(' ')])).toEqual([
      [claims, documents],
    ]);
  });

  it('makes a rule as loud as it is wanted', () => {
    const severities = new Map([['suspicious/sum', 'info' as const]]);
    const { findings: selected } = selectFindings(resultOf(files, findings), { severities });
    expect(selected.map(({ severity }) => severity)).toEqual(['error', 'info']);
  });
});
