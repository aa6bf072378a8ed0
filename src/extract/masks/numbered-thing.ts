import { anyOf } from '../patterns/any-of.js';
import type { Mask } from './mask.js';

const things =
  `highway route motorway section article clause paragraph room hall stand page pages box chapter part volume
   flight channel gate platform pier berth terminal unit block phase tier stage grade class type model figure
   table appendix form bus tram line pool group level category windows area zone district ward band act rule
   step day week row seat round game episode season covid lot plot exit junction interstate bulletin report sitrep
   bill directive resolution tape item exhibit revision edition`.split(/\s+/);
const amountBehind = String.raw`\s?(?:%|percent|per cent|million|billion|thousand|[-–]\s?\d|to\s\d)`;

const ofOne = String.raw`(?<=\b${anyOf(things)}\s)\d+[A-Z]?\b(?!${amountBehind})(?![.,]\d)`;
const plurals = things.map((thing) => (/[sx]$/.test(thing) ? `${thing}es` : `${thing}s`));
const plural = String.raw`\b${anyOf(plurals)}\s`;
const joint = String.raw`\s(?:and|or|to)\s`;
const isNamed = String.raw`(?:\s(?:are|is|were|was|in|on|at|of|for|have|has|had|will)\b|[.,](?!\d)|[;:)]|$)`;
const firstOfTwo = String.raw`(?<=${plural})\d{1,3}(?=${joint}\d{1,3}${isNamed})`;
const secondOfTwo = String.raw`(?<=${plural}\d{1,3}${joint})\d{1,3}(?=${isNamed})`;
/** "the number 9 bus" */
const onItsFront = String.raw`(?<=\bnumber\s)\d{1,3}(?=\s(?:bus|tram|train|ferry|line|route|shirt)\b)`;

export const numberedThing: Mask = {
  kind: 'name',
  name: 'numbered thing',
  trigger: ['number', ...things, ...plurals],
  // A digit first: what stands before it is looked at nowhere else.
  pattern: new RegExp(String.raw`(?=\d)(?:${[ofOne, firstOfTwo, secondOfTwo, onItsFront].join('|')})`, 'giu'),
  examples: {
    'Turn off Highway 7 at Pier 12, see Section 4.': ['7', '12', '4'],
    'Take the number 9 bus.': ['9'],
    'Goods of classes 3 and 8 are kept in rooms 12 to 14.': ['3', '8', '12', '14'],
  },
  counterexamples: ['The line 7 million people use.', 'Water rose to level 3.5 metres.'],
};
