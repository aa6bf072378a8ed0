import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/model/report.js';
import { validator } from '../../src/model/validator.js';
import { json } from '../../src/report/json.js';
import { resultOf } from './result-of.js';

const tool = { name: 'crossfoot', version: '1.2.3' };

describe('json', () => {
  const result = resultOf({ 'gazette.md': 'It has «118» boats and «12» ferries.' }, [
    { claims: ['a'], documents: ['gazette.md'] },
    { claims: ['b'], documents: ['gazette.md'], severity: 'info', status: 'dismissed' },
  ]);
  const report = JSON.parse(json(result, tool)) as CheckReport;

  it('keeps to its schema', async () => {
    const validate = await validator('check-report');
    expect(validate(report)).toEqual([]);
  });

  it('holds every finding, and counts those that stand', () => {
    expect(report.findings.map(({ status }) => status)).toEqual(['open', 'dismissed']);
    expect(report.summary).toEqual({
      documents: 1,
      claims: 2,
      findings: { error: 1, warning: 0, info: 0 },
      notChecked: 0,
    });
  });

  it('leaves out how figures were read', () => {
    expect(report.claims.map(({ quote }) => quote)).toEqual(['118', '12']);
    expect(report.claims.some((claim) => 'trace' in claim)).toBe(false);
  });

  it('is one document also where there is nothing to tell', () => {
    expect(JSON.parse(json(resultOf({}), tool))).toMatchObject({ documents: [], claims: [], findings: [] });
  });
});
