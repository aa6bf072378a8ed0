import { expect, it } from 'vitest';
import { claimsByStory } from '../../src/check/claims-by-story.js';
import type { ClaimCard } from '../../src/model/claim-card.js';

/** By report: those that tell one story with it. */
const together: Record<string, string> = { a: 'c', b: '', c: 'ad', d: 'c', e: 'x', f: 'x', x: 'ef' };

const rows: [of: string, groups: string[]][] = [
  ['', []],
  ['b', ['b']],
  ['abc', ['ac', 'b']],
  // Through a third report that has figures of the metric.
  ['dcba', ['dca', 'b']],
  // Through none that has not.
  ['ad', ['a', 'd']],
  ['ef', ['e', 'f']],
  // Each report keeps its figures together.
  ['bab', ['bb', 'a']],
];

it.each(rows)('figures of the reports %j come in the groups %j', (docs, groups) => {
  const claims = Array.from(docs, (doc, at) => ({ doc, id: `${at}` }) as ClaimCard);
  const found = claimsByStory(claims, (doc) => new Set(together[doc]));
  expect(found.map((group) => group.map(({ doc }) => doc).join(''))).toEqual(groups);
});
