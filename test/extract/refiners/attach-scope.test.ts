import { expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

it.each([
  ['According to the harbour office, 12 boats were lost in Merrow.', 'Merrow', 'harbour office'],
  ['Some 12 boats were lost, the coastguard said on Tuesday.', undefined, 'coastguard'],
  ['The storm cost 12 lives in Port Lorne.', 'Port Lorne', undefined],
  ['In May, 12 boats were lost.', undefined, undefined],
])('%s: place %s, source %s', (text, place, attribution) => {
  const claims = claimsOf(text).map((claim) => [claim.place, claim.attribution]);
  expect(claims).toEqual([[place, attribution]]);
});
