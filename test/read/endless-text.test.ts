import { describe, expect, it } from 'vitest';
import { endlessText } from '../../src/read/endless-text.js';

describe('endlessText', () => {
  it.each([
    ['a report', 'Ferry\n\nThe ferry took 412 passengers.\n'],
    ['many lines', 'The ferry took 412 passengers.\n'.repeat(20_000)],
    ['a book on one line', 'The ferry took 412 passengers. '.repeat(500_000)],
    ['a million digits', '7'.repeat(1_000_000)],
    ['Chinese, which has no spaces', '渡轮载客四百一十二人。'.repeat(5_000)],
    ['nothing', ''],
  ])('lets %s pass', (_, text) => {
    expect(endlessText(text)).toBeUndefined();
  });

  it.each([
    [
      'a line',
      `Ferry\n${'412 passengers '.repeat(2_000_000)}`,
      6,
      'the line is 30000000 characters long; expected a report in paragraphs',
    ],
  ])('finds %s that no report has', (_, text, at, message) => {
    expect(endlessText(text)).toEqual({ at, message });
  });
});
