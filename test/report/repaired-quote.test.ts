import { expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { repairedQuote } from '../../src/report/repaired-quote.js';

it.each<[quote: string, value: number | null, text: string, repaired: string | undefined]>([
  ['3,2016 boats', null, '32,016', '32,016 boats'],
  ['48,210', 48210, '42,810', '42,810'],
  ['$1,204', 1204, '1,240', '$1,240'],
  ['£57.3 million', 57_300_000, '£53.7 million', '£53.7 million'],
  ['£57.3 million', 57_300_000, '53,700,000', undefined],
  ['£57.3 million', 57_300_000, '£53.7 bn', undefined],
  ['10 to 20 boats', null, '15', undefined],
  ['a dozen', 12, '21', undefined],
])('in "%s" (%s), "%s"', (quote, value, text, repaired) => {
  const suggestion = { claim: 'a', value: 0, text, proof: '' };
  expect(repairedQuote({ quote, value } as Claim, suggestion)).toBe(repaired);
});
