import { describe, expect, it } from 'vitest';
import { reportFiles } from '../../../src/cli/report/report-files.js';

describe('reportFiles', () => {
  it.each<[string[], boolean, string[]]>([
    [[], false, ['.html', '.md']],
    [[], true, ['/index.html', '.md']],
    [['csv,html', 'html'], true, ['.findings.csv', '.claims.csv', '/index.html']],
  ])('%j, split: %s, are %j', (asked, isSplit, endings) => {
    expect(reportFiles(asked, isSplit).map(({ ending }) => ending)).toEqual(endings);
  });

  it('refuses to split what is not there', () => {
    expect(() => reportFiles(['csv'], true)).toThrow('--split is of HTML');
  });
});
