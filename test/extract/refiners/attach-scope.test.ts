import { expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.js';
import { claimsOf } from '../made-report.js';

it.each<[string, Pick<Claim, 'place' | 'attribution' | 'actor'>]>([
  [
    'According to the harbour office, 12 boats were lost in Merrow.',
    { place: 'Merrow', attribution: 'harbour office' },
  ],
  ['Some 12 boats were lost, the coastguard said on Tuesday.', { attribution: 'coastguard' }],
  ['The storm cost 12 lives in Port Lorne.', { place: 'Port Lorne' }],
  ['Last month Tern Ferries bought 12 boats in October.', { actor: 'Tern Ferries' }],
])('%s', (text, scope) => {
  const [{ place, attribution, actor } = {} as Claim] = claimsOf(text);
  expect(JSON.parse(JSON.stringify({ place, attribution, actor }))).toEqual(scope);
});
