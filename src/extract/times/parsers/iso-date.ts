import { shapes } from '../../patterns/shapes.js';
import type { TimeParser } from '../time.js';

export const isoDate = {
  name: 'ISO date',
  trigger: [shapes.joined],
  namesDay: true,
  pattern: /\b(?<edtf>(?:19|20)\d{2}-[01]\d-[0-3]\d)\b/g,
  read: ({ edtf }) => ({ edtf, relative: false, isDay: true }),
  examples: { '2024-03-12': ['2024-03-12'] },
  counterexamples: ['2024-99', 'B2-20100012'],
} satisfies TimeParser;
