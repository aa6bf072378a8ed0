import { expect, it } from 'vitest';
import { sameReport } from '../../../src/read/incoming/same-report.js';
import { readTexts } from '../../../src/read/read-texts.js';

const asDocument = (text: string) => readTexts([{ name: 'a.md', text }]).documents[0]!;
const report = (front: string, body = 'The ferry carried 12 boats.') =>
  asDocument(`---\n${front}\n---\n\n${body}\n`);

it.each([
  ['the same words in another layout', report('title: A', 'The ferry\ncarried “12” boats!'), 'again'],
  ['the same outlet in other letters', report('publisher: BAY ECHO'), 'again'],
  ['another outlet', report('publisher: Bay Gazette'), 'elsewhere'],
  [
    'the same address with another text',
    report('url: http://echo.example/a/?utm_source=x', 'It carried 14.'),
    'changed',
  ],
  ['another figure', report('title: A', 'The ferry carried 14 boats.'), undefined],
  ['another page of the site', report('url: https://www.echo.example/b', 'It carried 14.'), undefined],
])('%s', (_, fresh, how) => {
  const there = report('publisher: Bay Echo\nurl: https://www.echo.example/a');
  expect(sameReport(fresh, [report('title: B', 'A pier.'), there])?.how).toBe(how);
});
