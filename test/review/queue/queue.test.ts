import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.js';
import type { Finding } from '../../../src/model/finding.js';
import { inOverlap } from '../../../src/review/queue/in-overlap.js';
import { queueItems } from '../../../src/review/queue/queue-items.js';
import { spreadOf } from '../../../src/review/queue/spread-of.js';

const claim = (value: number | null, more: Partial<Claim> = {}) =>
  ({ value, unit: '1', measure: 'level', metric: 'carry passenger', quote: String(value), ...more }) as Claim;

describe('spreadOf', () => {
  it.each<[string, Claim[], number]>([
    ['one twice the other', [claim(10), claim(20)], 0.5],
    ['three, by those farthest apart', [claim(10), claim(40), claim(20)], 0.75],
    ['below zero', [claim(-10), claim(-20)], 0.5],
    ['the same', [claim(7), claim(7)], 0],
    ['what cannot be read', [claim(null), claim(20)], 0],
    ['a part and its whole', [claim(10, { partOf: 'c2' }), claim(40)], 0],
    ['other units', [claim(10), claim(20, { unit: 'km' })], 0],
    ['two metrics, when there are no others', [claim(10), claim(20, { metric: 'carry car' })], 0.5],
    ['several metrics, each by itself', [claim(10), claim(20, { metric: 'carry car' }), claim(11)], 1 / 11],
    ['nothing', [], 0],
  ])('%s', (_, claims, expected) => expect(spreadOf(claims)).toBeCloseTo(expected, 10));
});

describe('queueItems', () => {
  const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
    ...{
      id,
      rule: 'conflict/value',
      severity: 'error',
      message: '',
      claims: [id],
      documents: ['a.md'],
      status: 'open',
    },
    ...more,
  });
  const ids = (findings: Finding[], claims: Record<string, Claim> = {}) =>
    queueItems(findings, { claim: (id) => claims[id], sourceOf: (document) => document });

  it('has the most severe first, then the farthest apart, then what most sources speak of', () => {
    const claims = { a: claim(1), b: claim(2), c: claim(9), d: claim(8) };
    const items = ids(
      [
        finding('near', { claims: ['c', 'd'] }),
        finding('note', { severity: 'info', claims: ['a', 'c'] }),
        finding('far', { claims: ['a', 'b'] }),
        finding('alone', { claims: [], rule: 'suspicious/undated' }),
        finding('many', { claims: [], rule: 'duplicate/document', documents: ['a.md', 'b.md'] }),
      ],
      claims,
    );
    expect(items.map(({ id }) => id)).toEqual(['far', 'near', 'many', 'alone', 'note']);
  });

  it('brings copies of one wrong figure together, and nothing else', () => {
    const claims = { a: claim(48_210), b: claim(48_210), c: claim(48_210, { metric: 'carry car' }) };
    const items = ids(
      [
        finding('a'),
        finding('c'),
        finding('b'),
        finding('d-2', { claims: [] }),
        finding('d', { claims: [] }),
      ],
      claims,
    );
    expect(items.map(({ id, group }) => [id, group])).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['c', undefined],
      ['d-2', 'd-2'],
      ['d', 'd-2'],
    ]);
  });
});

describe('inOverlap', () => {
  it('takes about as many of a hundred as were asked for, the same ones always, and more where more are asked for', () => {
    const names = Array.from({ length: 4000 }, (_, nth) => `finding ${nth}`);
    for (const percent of [0, 20, 50, 100]) {
      const taken = names.filter((name) => inOverlap(name, percent)).length / 40;
      expect(Math.abs(taken - percent)).toBeLessThan(2.5);
    }
    fc.assert(
      fc.property(fc.string(), fc.nat(100), fc.nat(100), (name, a, b) => {
        expect(!inOverlap(name, Math.min(a, b)) || inOverlap(name, Math.max(a, b))).toBe(true);
      }),
    );
  });
});
