import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { claimCards } from '../../src/model/claim-cards.js';
import { claimsById } from '../../src/model/claims-by-id.js';
import { deferredExtraction } from '../../src/model/deferred-extraction.js';
import type { Extraction } from '../../src/model/extraction.js';

const read = (doc: string, ...ids: string[]): Extraction => ({
  doc,
  quantities: [],
  times: [],
  claims: ids.map((id, start) => ({ id, doc, start }) as Claim),
});

/** A report of which only the cards are at hand; whoever asks for more is told. */
function onCards(doc: string, ids: string[], asked: string[]): Extraction {
  const whole = read(doc, ...ids);
  return deferredExtraction({ doc, cards: claimCards(whole) }, () => {
    asked.push(doc);
    return whole;
  });
}

describe('claimsById', () => {
  it('finds each claim of each report', () => {
    const found = claimsById([read('a.md', 'a1', 'a2'), read('b.md'), read('c.md', 'c1')]);
    const ids = ['a1', 'a2', 'b1', 'c1'];
    expect(ids.map((id) => found.get(id)?.doc)).toEqual(['a.md', 'a.md', undefined, 'c.md']);
    expect(ids.map((id) => found.card(id)?.start)).toEqual([0, 1, undefined, 0]);
  });

  it('reads no report of which only cards are asked for, and any other once', () => {
    const asked: string[] = [];
    const found = claimsById([onCards('a.md', ['a1', 'a2'], asked), onCards('b.md', ['b1'], asked)]);
    expect(['a1', 'b1'].map((id) => found.card(id)?.doc)).toEqual(['a.md', 'b.md']);
    expect(asked).toEqual([]);
    expect(['a1', 'a2', 'a1'].map((id) => found.get(id)?.id)).toEqual(['a1', 'a2', 'a1']);
    expect(asked).toEqual(['a.md']);
  });

  it('knows nothing of claims that another list has', () => {
    const list = [read('a.md', 'a1')];
    expect(claimsById(list).get('a1')).toBe(list[0]?.claims[0]);
    expect(claimsById([read('b.md', 'b1')]).get('a1')).toBeUndefined();
  });

  it('looks through a list once', () => {
    const list = [read('a.md', 'a1')];
    expect(claimsById(list)).toBe(claimsById(list));
  });
});
