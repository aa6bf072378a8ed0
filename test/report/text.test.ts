import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/check-result.js';
import { text } from '../../src/report/text.js';
import { resultOf } from './result-of.js';

const page = (result: CheckResult, width = 80) => text(result, { width, colour: false });

const fleet = {
  'bay/gazette.md': 'The fleet of Kestrel Bay counts «118» boats, the harbour master said.\n',
  'bay/herald.txt': '漁港 Harbour\n漁船は «181» 隻。\n',
};

describe('text', () => {
  it('shows an error with both sides, its proof and its id', () => {
    const result = resultOf(fleet, [
      {
        message: 'The fleet is "118" here and "181" in bay/herald.txt',
        claims: ['a', 'b'],
        documents: ['bay/gazette.md', 'bay/herald.txt'],
        cause: 'transposition',
        suggestion: { claim: 'a', value: 181, text: '181', proof: '63 + 118 = 181' },
      },
    ]);
    expect(page(result)).toBe(
      `bay/gazette.md

  bay/gazette.md:1:33  error  conflict/value
  The fleet is "118" here and "181" in bay/herald.txt

    │ The fleet of Kestrel Bay counts 118 boats, the harbour master said.
    │                                 ^^^
    │
    │ bay/herald.txt:2:5
    │ 漁船は 181 隻。
    │        ^^^

    proof      63 + 118 = 181
    cause      transposition
    explain    3f2a9c1b

2 documents, 2 figures: 1 error
To see how one was found: crossfoot explain ID, with the same paths.
`,
    );
  });

  it('counts what could not be checked, by reason', () => {
    const item = { rule: 'suspicious/sum', message: '', claims: ['a'], documents: [] };
    const unchecked = (['no-level', 'parts-missing', 'no-level'] as const).map((reason) => ({
      ...item,
      reason,
    }));
    expect(page({ ...resultOf(fleet), notChecked: unchecked })).toBe(
      `2 documents, 2 figures: nothing found
Could not be checked: 1 sum with parts left out, 2 changes without their level.
`,
    );
  });

  it('keeps notes short, below what is louder', () => {
    const result = resultOf(fleet, [
      {
        id: '77aa',
        severity: 'info',
        rule: 'duplicate/claim',
        message: 'The fleet is said twice',
        claims: ['a'],
      },
      { id: '88bb', severity: 'warning', message: 'The fleet differs', claims: ['a'] },
    ]);
    const lines = page(result).split('\n');
    expect(lines.findIndex((line) => line.includes('88bb'))).toBeLessThan(
      lines.findIndex((line) => line.includes('77aa')),
    );
    expect(page(result)).toContain('2 documents, 2 figures: 1 warning, 1 note\n');
  });

  it('heads each document with who published it when', () => {
    const meta = { publisher: 'Kestrel Bay Gazette', published: '2031-04-02' };
    expect(page(resultOf(fleet, [{ claims: ['a'] }], meta))).toMatch(
      /^bay\/gazette.md {2}Kestrel Bay Gazette, 2031-04-02\n/,
    );
  });

  it.each([
    ['nothing', {}, '2 documents, 2 figures: nothing found\n'],
    [
      'a problem',
      { problems: [{ path: 'x', message: 'y' }] },
      '2 documents, 2 figures: nothing found; 1 problem while reading\n',
    ],
    [
      'a stale decision',
      { stale: [{ fingerprint: 'x', verdict: 'dismissed', by: 'ann', on: '2031-04-02T08:00:00Z' }] },
      '2 documents, 2 figures: nothing found; 1 decision without a finding\n',
    ],
  ] as const)('sums up %s', (_, extra, line) => {
    expect(page({ ...resultOf(fleet), ...extra })).toBe(line);
  });

  it('names the reports that tell no date', () => {
    const undated = resultOf(fleet).extractions.map(({ anchor: _, ...rest }) => rest);
    expect(page({ ...resultOf(fleet), extractions: undated })).toMatch(
      /Without a date, [^.]*: bay\/gazette\.md,\sbay\/herald\.txt\./,
    );
  });

  it('leaves out what was dismissed, and counts it', () => {
    expect(page(resultOf(fleet, [{ claims: ['a'], status: 'dismissed' }]))).toBe(
      '2 documents, 2 figures: nothing found; 1 finding dismissed or fixed\n',
    );
  });

  it('never drops a finding, whatever documents it names', () => {
    const result = resultOf(fleet, [{ id: 'lost', documents: ['gone.txt'] }, { id: 'bare' }]);
    expect(page(result)).toMatch(/lost[^]*bare/);
  });

  it('lets nothing from a document reach the terminal as a command', () => {
    const evil = '\u001b]0;owned\u0007\u001b[2J\u202e\u2066«118»\r\u009b31m';
    const result = resultOf({ 'b\u001b[1mad.txt': evil }, [
      { message: evil, claims: ['a'], documents: ['b'] },
    ]);
    expect(page(result)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('says the same in colour', () => {
    const result = resultOf(fleet, [{ claims: ['a', 'b'] }, { severity: 'info', claims: ['b'] }]);
    const coloured = text(result, { width: 80, colour: true });
    expect(coloured).not.toBe(page(result));
    expect(stripVTControlCharacters(coloured)).toBe(page(result));
  });

  it.each([50, 72, 100, 140])('fits into %d cells', (width) => {
    const long = `The council of Kestrel Bay ${'met again and '.repeat(30)}counted «118» boats ${'in the harbour '.repeat(30)}`;
    const result = resultOf({ 'gazette.md': long }, [{ message: long.replace(/[«»]/g, ''), claims: ['a'] }]);
    for (const line of page(result, width).split('\n').slice(2, -3))
      expect(line.length).toBeLessThanOrEqual(width);
  });
});
