import { describe, expect, it } from 'vitest';
import { dimensionOf } from '../../src/model/dimension-of.js';

describe('dimensionOf', () => {
  it.each([
    ['km', 'length'],
    ['[acr_us]', 'area'],
    ['EUR', 'money'],
    ['EUR/mo', 'money/time'],
    ['EUR/wk', 'money/time'],
    ['USD/[bbl_us]', 'money/volume'],
    ['%{point}', 'ratio'],
    ['1', '1'],
    ['dB', 'dB'],
  ])('%s measures %s', (unit, dimension) => {
    expect(dimensionOf(unit)).toBe(dimension);
  });
});
