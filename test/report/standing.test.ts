import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { standing } from '../../src/report/standing.js';
import { resultOf } from './result-of.js';

const hidden: Finding['suppressions'] = [{ kind: 'inline', reason: 'As the harbour office printed it.' }];

const rows: [what: string, finding: Partial<Finding>, stands: boolean][] = [
  ['is open', {}, true],
  ['was confirmed', { status: 'confirmed' }, true],
  ['was dismissed', { status: 'dismissed' }, false],
  ['was fixed', { status: 'fixed' }, false],
  ['is new', { baselineState: 'new' }, true],
  ['was there before', { baselineState: 'unchanged' }, false],
  ['is suppressed', { suppressions: hidden }, false],
  ['has an empty list of suppressions', { suppressions: [] }, true],
];

describe('standing', () => {
  it.each(rows)('a finding that %s', (_, finding, stands) => {
    expect(standing(resultOf({}, [finding]).findings)).toHaveLength(stands ? 1 : 0);
  });
});
