import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

/** Each figure with its metric. */
const told = (text: string): string[] => claimsOf(text).map(({ quote, metric }) => `${quote}: ${metric}`);

describe('what a figure measures, by the way reports tell it', () => {
  it.each<[string, string[]]>([
    [
      'The storm of 2013 hurt 40 skippers and cost insurers €19 million.',
      ['40: hurt skipper', '€19 million: cost +storm'],
    ],
    ['The storm has cost the port €3 million.', ['€3 million: cost +storm']],
    ['The port gives the cost of the strike as €3 million.', ['€3 million: cost +strike']],
    ['The report names 900 people whom the port employs.', ['900: person +employ']],
    ['They brought in €40 million.', ['€40 million: revenue']],
    ['900 passengers have caught the virus.', ['900: infect passenger']],
    ['The passenger count grew 4%.', ['4%: passenger']],
    ['The port wants to trim its payroll of 900.', ['900: payroll']],
    ['The port is to do away with 900 berths.', ['900: do away berth']],
    ['The port wants to get rid of 350 boats.', ['350: cut boat +demanded']],
    ['The port plans to lay off 40 sailors.', ['40: lay off sailor']],
    ['With 320 on the payroll, the port is large.', ['320: person +payroll']],
    ['The offer values the shipyard at €40 million.', ['€40 million: valuation']],
    ['The market values the shipyard at €40 million.', ['€40 million: market value']],
    ['Reports of thefts fell by a tenth to 840.', ['a tenth: theft', '840: theft']],
    ['The waiting list stood at 9,600 households.', ['9,600: be on waiting list household']],
    ['Traffic drops by a tenth.', ['a tenth: traffic']],
    ['The number of people who had to leave their homes was put at 900.', ['900: person +evacuate']],
    [
      'The port expects 8 million passengers; in the ten months to October the number grew 5% to 7 million.',
      ['8 million: passenger +forecast', '5%: passenger', '7 million: passenger'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a margin is no number of votes', () => {
  it.each<[string, string]>([
    ['The gap between the captains was 280 votes.', '280: lead'],
    ['In the end 280 votes separated them.', '280: lead'],
    ['She had a lead of 280 votes.', '280: lead'],
    ['She won by 280 votes.', '280: lead'],
    ['She won 280 votes.', '280: win vote'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what the figure before it is of', () => {
  it.each<[string, string[]]>([
    [
      'Revenue came to €90 million in 2023 (first half: €44 million) and profit after tax to €6 million.',
      ['€90 million: revenue', '€44 million: revenue', '€6 million: profit +net'],
    ],
    ['The board declared a dividend of €12 per share (2023: €9).', ['€12: dividend', '€9: dividend']],
    [
      'The port expects sales of €40 million for 2025 (previously €38 million).',
      ['€40 million: sale +forecast', '€38 million: sale +forecast'],
    ],
    [
      'In May 91% of ferries were on time. In June it was only 78%.',
      ['91%: ferry +on time', '78%: ferry +on time'],
    ],
    [
      'The lake stood at 9 metres, which is 1 metre above the previous record of 8 metres. By noon it had fallen to 7 metres.',
      ['9 metres: lake', '1 metre: lake', '8 metres: lake', '7 metres: lake'],
    ],
    [
      'Nets were worth €3 million in a port of 900 boats. That was 5% more than the 857 of May.',
      ['€3 million: port', '900: boat', '5%: boat', '857: boat'],
    ],
    ['Boats were 4% above the 900 of May.', ['4%: boat', '900: boat']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
