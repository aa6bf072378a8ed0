import { toEdtf } from '../calendar-day.js';
import { monthNames } from '../month-names.js';
import { monthOf } from '../month-of.js';
import { monthPattern } from '../month-pattern.js';
import type { TimeParser } from '../time.js';
import { yearOf } from '../year-of.js';

/** "| May | 310 |": a cell of a table that says nothing but a month. */
export const monthInCell: TimeParser = {
  name: 'month in a cell',
  trigger: monthNames,
  triggerToo: ['|'],
  pattern: new RegExp(
    String.raw`(?=[A-Z])(?<=^[ \t]*|\|[ \t*_]*)(?<month>${monthPattern})(?=[ \t*_]*\||(?<=\|[ \t*_]*\S+)[ \t*_]*$)`,
    'g',
  ),
  read({ month: name }, anchor) {
    const month = monthOf(name);
    return { edtf: toEdtf({ year: yearOf({}, anchor, month), month }), relative: true };
  },
  examples: { '2024-05': ['| May | 310 |', 'May | 310', '| Boats | May |'], '2023-12': ['| Dec. | 310 |'] },
  counterexamples: ['| May came | 310 |', '| in may | 310 |'],
};
