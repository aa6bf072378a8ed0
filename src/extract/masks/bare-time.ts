import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

/** With nothing behind it but the end of the clause: "stood at 4.17 percent" is a rate. */
export const bareTime: Mask = {
  kind: 'clock',
  name: 'time of day after "at"',
  trigger: [shapes.pointed],
  pattern: /(?<=\bat\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?=[.,;)]|\s*$)/gu,
  examples: { 'The clock stopped at 5.42.': ['5.42'], 'Low water at 16.05, then rain': ['16.05'] },
  counterexamples: ['Unemployment stood at 4.17 percent.'],
};
