import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

const metricsIn = (text: string): string[] => claimsOf(text).map(({ metric }) => metric);

describe('what a report has named in full it may name in short', () => {
  it.each<[string, string[]]>([
    [
      'The waiting list stood at 900 in May.\n\nThe list stood at 1,200 in June.',
      ['waiting list', 'waiting list'],
    ],
    [
      "Kestrel Bay's trade surplus was £20 million in May. The surplus came to £14 million a year before.",
      ['trade surplus', 'trade surplus'],
    ],
    [
      'The unemployment rate was 5%. By town, the rate was lowest in Merrow (4.1%) and highest in Port Lorne (7.9%).',
      ['unemployment rate', 'unemployment rate', 'unemployment rate'],
    ],
    ['The balance of trade showed a surplus of £14 million.', ['trade surplus']],
    [
      'The balance of trade showed a surplus of £14 million. The surplus for the year was £90 million.',
      ['trade surplus', 'trade surplus'],
    ],
    ['Inflation was 3.1% in May. Economists had expected 3.6%.', ['inflation', 'inflation +forecast']],
    ['Inflation was 3.1% in May. In April the rate had been 3.9%.', ['inflation', 'inflation']],
    ['Exports rose 5% more than in May 2023 (£4 million).', ['export', 'export']],
    [
      'Together with £4 million in April, exports in the second quarter came to £14 million.',
      ['export', 'export'],
    ],
    [
      'Exports came to £9 million. The figure for May now stands at £5 million instead of £4 million.',
      ['export', 'export', 'export'],
    ],
    [
      'Police seized 3,480 kg of tobacco. It took a forklift to move the 3,480 kilos.',
      ['seize tobacco', 'seize tobacco'],
    ],
    [
      'The court heard 87 cases in 2024, up 19% from 73 a year before.',
      ['hear case', 'hear case', 'hear case'],
    ],
    [
      'Kestrel Bay has 900 people on its waiting list.\n\nThe total had been 700 in May.',
      ['person +on waiting list', 'person +on waiting list'],
    ],
    ['Merrow hired the berths for £2 million ($2.6 million).', ['berth fee', 'berth fee']],
  ])('%s', (text, metrics) => {
    expect(metricsIn(text)).toEqual(metrics);
  });
});

describe('a short name that two things may have is left as it is', () => {
  it.each<[string, string[]]>([
    ['The berth office says that the fee is £12.', ['fee']],
    [
      'The trade surplus was £20 million and the budget surplus £3 million. The surplus was £14 million in May.',
      ['trade surplus', 'budget surplus', 'surplus'],
    ],
    ['The surplus was £14 million.', ['surplus']],
    [
      'Turnout was 61%. The budget surplus was £3 million. The surplus came to 40 tonnes.',
      ['turnout', 'budget surplus', 'surplus'],
    ],
  ])('%s', (text, metrics) => {
    expect(metricsIn(text)).toEqual(metrics);
  });
});
