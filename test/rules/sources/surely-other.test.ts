import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../rules/sources/source-of.js';
import { surelyOther } from '../../../rules/sources/surely-other.js';

const areOther = (one: string, other: string): boolean => {
  const [a, b] = [sourceOf(one), sourceOf(other)];
  return a !== undefined && b !== undefined && surelyOther(a, b);
};

describe('two credits', () => {
  it.each([
    ['the harbour office', 'Skerry hospital'],
    ['Insurer Alden', 'the harbour office'],
    ['the boating portal Quayside', 'Skerry University'],
    ['the berth index of Skerry University', 'the tourist board'],
    ['the Kestrel Bay harbour office', 'the Kestrel Bay tourist board'],
    ['Ida Quill', 'Ada Penrose'],
  ])('name others: %s and %s', (one, other) => {
    expect(areOther(one, other)).toBe(true);
    expect(areOther(other, one)).toBe(true);
  });

  it.each([
    ['the ministry', 'the health ministry'],
    ['the rent index of Skerry University', 'Skerry University'],
    ['the harbour office', 'Ida Quill'],
    ['the European Fishing Agency', 'the EFA agency'],
    ['the Skerry office', 'the Merrow office'],
    ['the paper Bay News', 'the harbour office'],
    ['figures', 'the harbour office'],
  ])('may name one: %s and %s', (one, other) => {
    expect(areOther(one, other)).toBe(false);
    expect(areOther(other, one)).toBe(false);
  });
});
