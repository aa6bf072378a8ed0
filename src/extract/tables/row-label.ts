import { listedBy } from '../phrases/listed-by.js';
import { namesPlace } from '../phrases/names-place.js';
import { peopleLabel } from '../phrases/people-label.js';
import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { namesSort } from './names-sort.js';
import { isTotal } from './is-total.js';
import { labelsTime } from './labels-time.js';
import { tableCell } from './table-cell.js';
import { textOf } from './text-of.js';

/** What the first cell of a row says of the other ones. */
export interface RowLabel {
  /** Where it is, or whose; or of which sort. */
  says: 'place' | 'sort';
  text: string;
  tokens: readonly Token[];
}

/** The label of the row that a figure stands in: "| Merrow | 900 |"; undefined outside tables, for totals and for times. */
export function rowLabel(
  { sentence, mention }: Figure,
  sentences: readonly Sentence[],
): RowLabel | undefined {
  const cell = tableCell(sentences, sentence, mention.start);
  if (!cell || cell.column === 0) return undefined;
  const { table, row } = cell;
  const end = row.cells[0]?.end ?? 0;
  const tokens = row.sentence.tokens.filter((token) => token.end <= end && /^\p{L}/u.test(token.text));
  const text = textOf(row, 0);
  if (!tokens.length || isTotal(row) || labelsTime(cell)) return undefined;
  const title = textOf(table.head, 0);
  const isPlace = namesPlace(title) || (table.lead !== undefined && listedBy(table.lead) === 'place');
  // "Rescued"
  const isOfPeople =
    tokens.length === 1 && peopleLabel(row.sentence, row.sentence.tokens.indexOf(tokens[0]!)) !== undefined;
  const isName = !namesSort(title) && !isOfPeople && tokens.every(({ tag }) => tag === 'name');
  return { says: isPlace || isName ? 'place' : 'sort', text, tokens };
}
