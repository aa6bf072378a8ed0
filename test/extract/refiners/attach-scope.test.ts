import { expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

it.each([
  ['According to the harbour office, 12 boats were lost in Merrow.', 'Merrow', 'harbour office'],
  ['Some 12 boats were lost, the coastguard said on Tuesday.', undefined, 'coastguard'],
  ['The harbour office estimates that 12 boats were lost.', undefined, 'harbour office'],
  ['Insurers put the number of boats lost at 12.', undefined, 'Insurers'],
  ['The crew put 12 crates on the quay.', undefined, undefined],
  ['An estimated 12 boats were lost.', undefined, undefined],
  ['They say the fleet lost 12 boats.', undefined, undefined],
  ['Some 12 boats were lost, said the mayor.', undefined, 'mayor'],
  [
    'According to figures released on Tuesday by the pier trust, 12 boats were lost.',
    undefined,
    'pier trust',
  ],
  ['The storm cost 12 lives in Port Lorne.', 'Port Lorne', undefined],
  ['In May, 12 boats were lost.', undefined, undefined],
  ['Fares are expected to rise to £12.', undefined, undefined],
])('%s: place %s, source %s', (text, place, attribution) => {
  const claims = claimsOf(text).map((claim) => [claim.place, claim.attribution]);
  expect(claims).toEqual([[place, attribution]]);
});

it.each([
  ['Catch by port:\n\n- Skerrick: 40 t\n\n- Outer Harbour: 30 t', ['Skerrick', 'Outer Harbour']],
  ['Turnout was lowest in Merrow (41%) and highest in Port Lorne (68%).', ['Merrow', 'Port Lorne']],
])('%s: labels are places', (text, places) => {
  expect(claimsOf(text).map(({ place }) => place)).toEqual(places);
});
