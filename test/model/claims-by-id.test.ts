import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { claimsById } from '../../src/model/claims-by-id.js';
import type { Extraction } from '../../src/model/extraction.js';

const read = (doc: string, ...ids: string[]): Extraction => ({
  doc,
  quantities: [],
  times: [],
  claims: ids.map((id) => ({ id, doc }) as Claim),
});

describe('claimsById', () => {
  it('finds each claim of each report', () => {
    const found = claimsById([read('a.md', 'a1', 'a2'), read('b.md'), read('c.md', 'c1')]);
    expect(Array.from(found, ([id, { doc }]) => `${id} in ${doc}`)).toEqual([
      'a1 in a.md',
      'a2 in a.md',
      'c1 in c.md',
    ]);
  });

  it('knows nothing of claims that another list has', () => {
    const list = [read('a.md', 'a1')];
    expect(claimsById(list).has('a1')).toBe(true);
    expect(claimsById([read('b.md', 'b1')]).has('a1')).toBe(false);
  });

  it('looks through a list once', () => {
    const list = [read('a.md', 'a1')];
    expect(claimsById(list)).toBe(claimsById(list));
  });
});
