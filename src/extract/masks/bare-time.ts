import { shapes } from '../patterns/shapes.js';
import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** With nothing behind it but the end of the clause: "stood at 4.17 percent" is a rate. */
export const bareTime: Mask = {
  kind: 'clock',
  name: 'time of day after "at"',
  trigger: [shapes.pointed, ...weekdays],
  pattern: new RegExp(
    [
      String.raw`(?<=\bat\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?=[.,;)]|\s*$)`,
      // "on Sunday at 11."
      String.raw`(?<=\b${anyOf(weekdays)}\sat\s)(?:1?\d|2[0-3])(?=[.,;)](?!\d)|\s*$|\sin\sthe\b|\son\b)`,
    ].join('|'),
    'giu',
  ),
  examples: {
    'The clock stopped at 5.42.': ['5.42'],
    'Low water at 16.05, then rain': ['16.05'],
    'The service is on Sunday at 11.': ['11'],
  },
  counterexamples: ['Unemployment stood at 4.17 percent.', 'It closed on Monday at 1,330 pence.'],
};
