import { expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { titleOf } from '../../src/view/title-of.js';
import { resultOf } from '../report/result-of.js';

type Read = Partial<Pick<Claim, 'object' | 'action' | 'metric' | 'unit'>>;

/** @param text in which the figure stands between « and » */
function title(text: string, read: Read): string {
  const { documents, extractions } = resultOf({ 'a.md': text });
  const claims = extractions.flatMap((one) => one.claims).map((claim) => ({ ...claim, ...read }));
  return titleOf(claims, { document: (id) => documents.find((document) => document.id === id) });
}

it.each<[string, Read, string]>([
  [
    'Within a day «410» homes were flooded.',
    { object: 'homes', action: 'were flooded', metric: 'damage home' },
    'homes flooded',
  ],
  ['Gas was cut to «410» homes.', { object: 'homes', action: 'was cut', metric: 'home +gas' }, 'homes'],
  [
    'Its trade gap narrowed to «$410».',
    { object: 'trade gap', action: 'narrowed', metric: 'trade gap / harbour' },
    'trade gap',
  ],
  ['At noon the Kes stood at «410 cm».', { object: 'Kes', metric: '+above', unit: 'cm' }, 'Kes, in cm'],
  ['The bay saw Kes at «410 cm».', { object: 'Kes', metric: 'water level', unit: 'cm' }, 'water level, Kes'],
  ['Where all met, Kes had «410».', { object: 'Kes', metric: 'kes', unit: '1' }, 'Kes'],
  [
    'The harbour says it is open again within «24 hours».',
    { metric: 'unnamed: The harbour says @5' },
    '“says it is open again within 24 hours”',
  ],
])('calls what is measured in %j by its name', (text, read, expected) => {
  expect(title(text, read)).toBe(expected);
});
