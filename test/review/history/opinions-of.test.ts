import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/model/decision.js';
import { isDisputed } from '../../../src/review/history/is-disputed.js';
import { opinionsOf } from '../../../src/review/history/opinions-of.js';

/** What one reviewer says: the verdict, and behind it the figures that are wrong. */
const vote = (by: string, said: string): Decision => {
  const [verdict, ...wrong] = said.split(' ');
  return {
    ...{ fingerprint: 'f1', verdict: verdict as Decision['verdict'], by, on: '2031-04-02T08:00:00Z' },
    ...(wrong.length > 0 && { wrong }),
  };
};

describe('reviewers', () => {
  it.each<[string, string[], string[]]>([
    ['agree on a real discrepancy', ['confirmed', 'confirmed'], ['confirmed', 'confirmed']],
    ['agree that it was one, mended or not', ['confirmed', 'fixed'], ['confirmed', 'confirmed']],
    ['agree on the side', ['confirmed c1', 'confirmed c1'], ['confirmed', 'confirmed']],
    ['agree where one names no side', ['confirmed c1', 'confirmed'], ['confirmed', 'confirmed']],
    ['agree on a side of several figures', ['confirmed c1 c2', 'confirmed c2'], ['confirmed', 'confirmed']],
    ['disagree on the side', ['confirmed c2', 'confirmed c1'], ['confirmed, side 2', 'confirmed, side 1']],
    [
      'disagree on the side, and a third one takes none',
      ['confirmed c1', 'confirmed c2', 'confirmed'],
      ['confirmed, side 1', 'confirmed, side 2', 'confirmed'],
    ],
    ['disagree on the verdict', ['confirmed c1', 'dismissed'], ['confirmed', 'dismissed']],
    ['disagree where one cannot tell', ['unsure', 'dismissed'], ['unsure', 'dismissed']],
  ])('%s', (_, said, expected) => {
    const votes = said.map((one, nth) => vote(`r${nth}`, one));
    expect([...opinionsOf(new Map(votes.map((one) => [one.by, one]))).values()]).toEqual(expected);
    expect(isDisputed(votes)).toBe(new Set(expected).size > 1);
  });
});
