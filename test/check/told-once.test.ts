import { describe, expect, it } from 'vitest';
import { toldOnce } from '../../src/check/told-once.js';
import type { Complaint } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

const claim = (id: string, value: number | null): Claim => ({ id, value, doc: id }) as unknown as Claim;
const [a, b, c, d] = [claim('a', 1240), claim('b', 1240), claim('c', 1420), claim('d', 1204)];
const says = (claims: Claim[], cause: Complaint['cause'] = 'transposition'): Complaint => ({
  message: claims.map(({ id }) => id).join(' '),
  claims,
  cause,
});
const named = (complaints: Complaint[]) =>
  toldOnce(complaints).map(({ message, claims }) => `${message}: ${claims.map(({ id }) => id).join(' ')}`);

describe('a discrepancy that was met under two metrics', () => {
  it.each<[string, Complaint[], string[]]>([
    ['is told once, with all its places', [says([c, a]), says([b, c])], ['c a: c a b']],
    ['goes to the one that names more', [says([b, c]), says([c, a, d])], ['c a d: c a d b']],
    ['is another where it names another value', [says([c, a]), says([c, d])], ['c a: c a', 'c d: c d']],
    [
      'is another where no figure is in both',
      [says([c, a]), says([claim('e', 1420), b])],
      ['c a: c a', 'e b: e b'],
    ],
    ['is another where the cause is', [says([c, a]), says([c, b], 'update')], ['c a: c a', 'c b: c b']],
    [
      'is no discrepancy where the figures agree',
      [says([a, b, c]), says([a, b])],
      ['a b c: a b c', 'a b: a b'],
    ],
  ])('%s', (_, complaints, expected) => {
    expect(named(complaints)).toEqual(expected);
  });
});
