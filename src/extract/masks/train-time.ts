import { shapes } from '../patterns/shapes.js';
import type { Mask } from './mask.js';

/** A train or boat that goes by its time; "the 4.17 percent" is none. */
export const trainTime: Mask = {
  kind: 'clock',
  name: 'a train by its time',
  trigger: [shapes.pointed],
  pattern:
    /(?<=\b(?:[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s)(?:[01]?\d|2[0-3])[.:][0-5]\d(?=\s(?:is|was|from|to|left|leaves|train|bus|boat|ferry|flight|service)\b)/gu,
  examples: { 'My 7.42 was late again.': ['7.42'], 'She took the 16.05 from Tern Bay.': ['16.05'] },
  counterexamples: ['The 4.17 percent of last year', 'Sales of the 3.50 dollars a crate'],
};
