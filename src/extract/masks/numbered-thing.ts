import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

const things =
  `highway route motorway section article clause paragraph room hall stand page pages box chapter part volume
   flight channel gate platform pier berth terminal unit block phase tier stage grade class type model figure
   table appendix form bus tram line pool group level category windows area zone district ward band act rule
   step day week row seat round game episode season covid lot plot exit junction interstate bulletin report sitrep`.split(
    /\s+/,
  );
const amountBehind = String.raw`\s?(?:%|percent|per cent|million|billion|thousand|[-–]\s?\d|to\s\d)`;

export const numberedThing: Mask = {
  kind: 'name',
  name: 'numbered thing',
  trigger: things,
  pattern: new RegExp(String.raw`(?<=\b${anyOf(things)}\s)\d+[A-Z]?\b(?!${amountBehind})(?![.,]\d)`, 'giu'),
  examples: { 'Turn off Highway 7 at Pier 12, see Section 4.': ['7', '12', '4'] },
  counterexamples: ['The line 7 million people use.', 'Water rose to level 3.5 metres.'],
};
