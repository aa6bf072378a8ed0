import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

const named =
  `project programme program plan campaign operation act agreement treaty summit games series class model edition
   initiative list index`.split(/\s+/);

export const numberInName: Mask = {
  kind: 'name',
  name: 'number inside a name',
  trigger: named,
  pattern: new RegExp(
    String.raw`(?=\d)(?<=\b(?:\p{Lu}[\p{L}'’]*|[Tt]he)\s)\d{2,4}(?=\s${anyOf(named)}\b)`,
    'gu',
  ),
  examples: { 'Funds of the National 863 project were cut.': ['863'] },
  counterexamples: ['The council backed 863 projects.'],
};
