import { shapes } from '../../patterns/shapes.js';
import type { TimeParser } from '../time.js';

/** "| Town | Seats 2025 | Seats 2021 (%) |": a year that ends what a cell of a table says in words. */
export const yearInTitle: TimeParser = {
  name: 'year in the title of a column',
  trigger: [shapes.year],
  triggerToo: ['|'],
  // The year first: what stands before it is looked at nowhere else.
  pattern: new RegExp(
    [
      String.raw`(?=(?:19|20)\d{2}\b)(?<=\|[^|\d\n]{0,60}\p{L}\)?[ \t])(?<year>\d{4})`,
      String.raw`(?=[ \t]*(?:\([^|\d\n]{0,20}\)[ \t]*)?(?:\||$))`,
    ].join(''),
    'gmu',
  ),
  read: ({ year: written = '' }) => ({ edtf: written, relative: false }),
  examples: {
    '2025': ['Town | Seats 2025 |', 'Town | Boats in the harbour 2025 (%) |', 'Town | Seats 2025'],
  },
  counterexamples: ['Seats 2025 | 310 |', 'Seats 2025', 'Town | Seats of 2025 boats |'],
};
