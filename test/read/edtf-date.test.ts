import { describe, expect, it } from 'vitest';
import { edtfDate } from '../../src/read/edtf-date.js';

describe('edtfDate', () => {
  it.each([
    ['2024-03-12', '2024-03-12'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['2024-03-12T08:30:00Z', '2024-03-12'],
    ['2024-03-12 08:30', '2024-03-12'],
    ['2024/3/9', '2024-03-09'],
    ['20240312', '2024-03-12'],
    ['12 March 2024', '2024-03-12'],
    ['Tuesday, 12 March 2024', '2024-03-12'],
    ['Tue, 12 Mar 2024 08:30:00 +0000', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['Sept. 1st, 2024', '2024-09-01'],
    ['2024-02-29', '2024-02-29'],
    ['XXXX-10', 'XXXX-10'],
    ['2024-03/2024-05', '2024-03/2024-05'],
    ['../2021-05', '../2021-05'],
    ['2024?', '2024?'],
  ])('reads %s as %s', (written, edtf) => {
    expect(edtfDate(written)).toBe(edtf);
  });

  it.each(['last Sunday', '2023-02-29', '2024-13', '31 April 2024', '03/04/2024', '', '12 o’clock'])(
    'takes %j for no date',
    (written) => {
      expect(edtfDate(written)).toBeUndefined();
    },
  );
});
