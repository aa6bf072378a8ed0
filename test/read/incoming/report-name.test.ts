import { expect, it } from 'vitest';
import { reportName } from '../../../src/read/incoming/report-name.js';

it.each([
  ['Ferry runs aground: 94 safe', 'page.html', 'ferry-runs-aground-94-safe.md'],
  ['Café «Mole» für 1,2 Mio. €', 'page.html', 'cafe-mole-fur-1-2-mio.md'],
  ['港口去年接待游客', '', '港口去年接待游客.md'],
  [undefined, '2031-01-14 wire.txt', '2031-01-14-wire.md'],
  ['!!!', 'README', 'report-readme.md'],
  ['../../etc/passwd', '', 'etc-passwd.md'],
  [undefined, '', 'report.md'],
  ['harbour '.repeat(20), '', 'harbour-harbour-harbour-harbour-harbour-harbour-harbour.md'],
])('%j in %s is called %s', (title, file, name) => {
  expect(reportName('markdown', title, file)).toBe(name);
});
