import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../src/read/is-own-page.js';
import { formats } from '../../src/report/formats.js';
import type { Finding } from '../../src/model/finding.js';
import { reportSetting } from '../report/report-setting.js';
import { resultOf } from '../report/result-of.js';

const fleet = {
  'bay/gazette.md': 'In Kestrel Bay lie «3,216» boats.\n',
  'bay/herald.txt': 'There are «32,016» boats.\n',
};
const conflict: Partial<Finding> = {
  message: 'They differ',
  claims: ['a', 'b'],
  documents: ['bay/gazette.md', 'bay/herald.txt'],
};

describe('isOwnPage', () => {
  // A folder is searched for files of these kinds.
  it.each(['html', 'markdown', 'text'] as const)('knows what we write as %s', async (name) => {
    for (const findings of [[], [conflict]])
      for (const leftOut of [0, 3]) {
        const page = await formats[name].render(resultOf(fleet, findings), { ...reportSetting, leftOut });
        expect(isOwnPage(page)).toBe(true);
      }
  });

  it.each([
    'The harbour office keeps 2 documents, 6 figures: 1 error was found in them.',
    '2 documents, 6 figures and a chart were shown to the council of Kestrel Bay.',
    '<meta name="generator" content="Quarry Press 4.1">\n<p>The ferry carried 412 people.</p>',
  ])('takes %j for a report', (text) => {
    expect(isOwnPage(text)).toBe(false);
  });
});
