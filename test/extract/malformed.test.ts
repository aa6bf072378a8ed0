import { describe, expect, it } from 'vitest';
import { extracted } from './made-report.js';

/** Each form that other readers take for one number or another, in silence. */
describe('digits that can be read in several ways say so', () => {
  it.each<[string, string, number[]]>([
    ['Kestrel Bay sold 3,2016 crates of cod.', '3,2016', [32_016, 3.2016, 3]],
    ['Divers counted 1,23,456 mussels.', '1,23,456', [123_456, 1]],
    ['The quarry employs 12,34 people.', '12,34', [1234, 12.34, 12]],
    ['The ferry cost 1.234,56 euros.', '1.234,56 euros', [1234.56, 1]],
    ['The football club has 3 2016 members.', '3 2016', [32_016, 3.2016, 3]],
    ['The pier cost $1.2.3 billion.', '$1.2.3 billion', [123e9, 12.3e9, 1e9]],
    ['The pier cost $1.000.000.', '$1.000.000', [1_000_000, 1000, 1]],
    ['The quay sank by 0,378 metres.', '0,378 metres', [378, 0.378, 0]],
    ['The catch was 423 0000 herring.', '423 0000', [4_230_000, 423]],
    ['The ratio was 3,14159265 boats a berth.', '3,14159265', [314_159_265, 3.141_592_65, 3]],
    ['渔港有近3,2016艘渔船。', '3,2016', [32_016, 3.2016, 3]],
    ['渡轮花费1.234,56欧元。', '1.234,56欧元', [1234.56, 1]],
    ['码头有12,34名工人。', '12,34', [1234, 12.34, 12]],
    ['采石场有1,23,456块石头。', '1,23,456', [123_456, 1]],
  ])('%s', (text, quote, values) => {
    const [quantity, ...more] = extracted(text).quantities;
    expect(more).toEqual([]);
    expect(quantity).toMatchObject({ quote, value: null, low: null, high: null, malformed: true });
    expect(quantity?.readings?.map(({ value }) => value)).toEqual(values);
    expect(new Set(quantity?.readings?.map(({ why }) => why)).size).toBe(values.length);
  });
});

it.each([
  'The pier cost $1,234,567.89, or ₹12,34,567.89.',
  'Rent fell to 12,34,567 rupees from 40 lakh.',
  'Some 30 000 gulls and 1 234 567 herring were counted.',
  'Berths 12,14,15,18 and 22 were closed for 0.378 hours.',
  '渔港有1,234,567条鱼，花费3.2万元。',
])('and well-formed numbers do not: %s', (text) => {
  const { quantities } = extracted(text);
  expect(quantities).not.toEqual([]);
  expect(quantities.filter(({ malformed }) => malformed)).toEqual([]);
});
