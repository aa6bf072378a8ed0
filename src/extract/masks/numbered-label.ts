import type { Mask } from './mask.js';

/** "Berth 3: 40 tonnes": what a line says of one of several, by its number. */
export const numberedLabel: Mask = {
  kind: 'name',
  name: 'numbered label of a line',
  trigger: [':'],
  pattern: /(?<=^\W{0,4}\p{Lu}\p{Ll}{2,20}\s)\d{1,3}(?=:\s)/gu,
  examples: { 'Shed 3: 40 tonnes': ['3'] },
  counterexamples: ['Boats moored: 40', 'Shed 30 tonnes: full'],
};
