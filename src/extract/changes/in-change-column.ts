import { tableCell } from '../tables/table-cell.js';
import { textOf } from '../tables/text-of.js';
import { titlesChange } from '../tables/titles-change.js';
import type { ChangeCue } from './change-cue.js';

/** "| change |" at the head of a column: "-6.6%" or "+12" in it is one, and its sign says which way. */
export const inChangeColumn: ChangeCue = {
  find({ sentence, mention }, _, sentences) {
    const signed = /[-−–+]/.test(sentence.text.charAt(mention.start - 1)) || (mention.value ?? 0) < 0;
    // "| Change | 12 |": a bare number without a sign may be how many changes there were.
    if ((!mention.unit.startsWith('%') && !signed) || !mention.value) return undefined;
    const cell = tableCell(sentences, sentence, mention.start);
    if (!cell || !titlesChange(cell)) return undefined;
    const title = textOf(cell.table.head, cell.column);
    const isDown = /[-−–]/.test(sentence.text.charAt(mention.start - 1)) || mention.value < 0;
    return { direction: isDown ? 'down' : 'up', did: `in the column "${title}"` };
  },
};
