import { expect, it } from 'vitest';
import { fails, type Gate } from '../../../src/cli/check/fails.js';
import type { Finding } from '../../../src/model/finding.js';
import { resultOf } from '../../report/result-of.js';

const warning: Partial<Finding> = { severity: 'warning' };
const known: Partial<Finding> = { severity: 'error', baselineState: 'unchanged' };

it.each<[gate: Gate, findings: Partial<Finding>[], failed: boolean]>([
  [{ failOn: 'error' }, [], false],
  [{ failOn: 'error' }, [warning], false],
  [{ failOn: 'error' }, [known], false],
  [{ failOn: 'error' }, [{ severity: 'error' }], true],
  [{ failOn: 'warning' }, [warning], true],
  [{ failOn: 'info' }, [{ severity: 'info' }], true],
  [{ failOn: 'never' }, [{ severity: 'error' }], false],
  [{ failOn: 'never', maxWarnings: 1 }, [warning], false],
  [{ failOn: 'never', maxWarnings: 1 }, [warning, warning], true],
  [{ failOn: 'error', maxWarnings: 0 }, [{ ...warning, status: 'dismissed' }], false],
])('%j with %j', (gate, findings, failed) => {
  expect(fails(resultOf({}, findings).findings, gate)).toBe(failed);
});
