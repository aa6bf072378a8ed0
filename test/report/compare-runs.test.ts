import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { compareRuns } from '../../src/report/compare-runs.js';

const base: Finding = {
  ...{ id: 'x', rule: 'conflict/value', severity: 'error', message: 'They differ.', claims: ['a', 'b'] },
  ...{ documents: ['gazette.md', 'herald.md'], status: 'open' },
};
const claims = [
  { id: 'a', metric: 'passenger' },
  { id: 'b', metric: 'passenger' },
  { id: 'c', metric: 'passenger' },
  { id: 'd', metric: 'boat' },
];
const run = (...findings: Partial<Finding>[]) => ({
  findings: findings.map((finding) => ({ ...base, ...finding })),
  claims,
});
const dismissed = { status: 'dismissed' } as const;

/** `+x -y ~z:severity 2`: new, gone, changed and in what, and how many are as they were. */
function shown(now: Partial<Finding>[], before: Partial<Finding>[]): string {
  const { added, gone, changed, unchanged } = compareRuns(run(...now), run(...before), 'main');
  return [
    ...added.map(({ id }) => `+${id}`),
    ...gone.map(({ id }) => `-${id}`),
    ...changed.map(({ now: { id }, differs }) => `~${id}:${differs.join()}`),
    ...(unchanged > 0 ? [unchanged] : []),
  ].join(' ');
}

describe('compareRuns', () => {
  it.each<[what: string, now: Partial<Finding>[], before: Partial<Finding>[], says: string]>([
    ['nothing at all', [], [], ''],
    ['the same', [{}], [{}], '1'],
    ['one more', [{}, { id: 'y', rule: 'suspicious/sum' }], [{}], '+y 1'],
    ['one less', [], [{}], '-x'],
    ['one that is softer', [{ severity: 'warning' }], [{}], '~x:severity'],
    ['one that was dismissed', [dismissed], [{}], '~x:status,isHidden'],
    ['one that was dismissed before', [dismissed], [dismissed], ''],
    ['one that is dismissed and new', [dismissed], [], ''],
    ['one that was dismissed and is gone', [], [dismissed], ''],
    ['one in an edited sentence', [{ id: 'y', claims: ['a', 'c'], message: 'Still.' }], [{}], '~y:message'],
    ['one of another metric', [{ id: 'y', claims: ['d'] }], [{}], '+y -x'],
    ['one in other reports', [{ id: 'y', documents: ['post.md'] }], [{}], '+y -x'],
    ['two where one was', [{ id: 'y' }, { id: 'z' }], [{}], '+z 1'],
  ])('tells of %s', (_, now, before, says) => {
    expect(shown(now, before)).toBe(says);
  });
});
