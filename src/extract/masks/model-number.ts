import type { Mask } from './mask.js';

export const modelNumber: Mask = {
  kind: 'name',
  name: 'bus, model or number one',
  trigger: 'number no series model class type grade gauge carat size'.split(' '),
  pattern:
    /(?<=\b(?:Number|No\.?)\s)\d+\b(?![.,]?\d)|\b\d+(?=-(?:series|model|class|type|grade|gauge|carat|size)\b)/gu,
  examples: { 'The Number 7 carries the 300-series pump.': ['7', '300'] },
  counterexamples: ['A number of 300 is enough for the 15-minute ride.'],
};
