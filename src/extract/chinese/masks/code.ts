import type { Mask } from '../../masks/mask.js';

/** ISO codes before an amount; a sign such as US$ parts letters and digits by itself. */
const currency = String.raw`(?:RMB|CNY|USD|EUR|HKD|GBP|JPY)`;

/** Letters and digits in one: G20, COVID-19, A2021, 5G, 2MB400L-060. */
export const code: Mask = {
  kind: 'code',
  name: 'letters and digits in one',
  pattern: new RegExp(
    [
      String.raw`(?<![A-Za-z0-9])(?!${currency}\s?\d)[A-Za-z]+\s?[-–—]?\d[A-Za-z\d]*(?:[-/.][A-Za-z\d]+)*`,
      String.raw`(?<![A-Za-z\d.])\d+(?:[GDP]|[A-Z]{1,3}\d+[A-Za-z\d]*(?:[-/.][A-Za-z\d]+)*)(?![A-Za-z\d])`,
    ].join('|'),
    'gu',
  ),
  examples: { 渡轮K7和5G基站: ['K7', '5G'], 订单A20210044已发货: ['A20210044'] },
  counterexamples: ['RMB500', '40k', '12km', '3kW'],
};
