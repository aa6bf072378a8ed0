import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { limitFindings, type Limit } from '../../src/report/limit-findings.js';
import { resultOf } from './result-of.js';

const findings: Partial<Finding>[] = [
  { id: 'note', severity: 'info' },
  { id: 'warning', severity: 'warning' },
  { id: 'hidden', severity: 'error', suppressions: [{ kind: 'file', reason: 'Old boats.' }] },
  { id: 'error', severity: 'error' },
];

describe('limitFindings', () => {
  it.each<[limit: Limit, shown: string, leftOut: number]>([
    [{}, 'note warning hidden error', 0],
    [{ minLevel: 'warning' }, 'warning hidden error', 1],
    [{ minLevel: 'error' }, 'hidden error', 2],
    [{ maxFindings: 2 }, 'warning hidden error', 1],
    [{ maxFindings: 1 }, 'hidden error', 2],
    [{ maxFindings: 0 }, 'hidden', 3],
  ])('%j shows %s', (limit, shown, leftOut) => {
    const limited = limitFindings(resultOf({}, findings), limit);
    expect(limited.result.findings.map(({ id }) => id).join(' ')).toBe(shown);
    expect(limited.leftOut).toBe(leftOut);
  });
});
