import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { scaleUp } from '../numerals/scale-up.js';
import { cellsOf } from '../tables/cells-of.js';
import type { Sentence } from '../sentence.js';
import { labelsTime } from '../tables/labels-time.js';
import { tableCell, type TableCell } from '../tables/table-cell.js';
import { textOf } from '../tables/text-of.js';
import { titlesTime } from '../tables/titles-time.js';
import { unitOfTitle, type TitleUnit } from '../tables/unit-of-title.js';
import type { Refiner } from './refiner.js';

const scaled = (value: number | null, power: number): number | null =>
  value === null ? null : scaleUp(value, power);

/** A cell that holds the number and nothing else; a sign or an asterisk aside. */
const isAlone = ({ mention }: Figure, cell: string): boolean =>
  mention.unit === '1' && !mention.isAge && /^[^\p{L}%]*\d[^\p{L}%]*$/u.test(cell);

function give({ mention, implied }: Figure, { unit, power }: TitleUnit): void {
  mention.unit = unit;
  mention.value = scaled(mention.value, power);
  mention.low = scaled(mention.low, power);
  mention.high = scaled(mention.high, power);
  mention.margin = scaleUp(mention.margin, power);
  implied.add('unit');
}

const longestLead = 120;

function textOfLead(lead: Sentence | undefined): string {
  const text = lead?.text.slice(lead.start, lead.end) ?? '';
  return text.length <= longestLead ? text.replace(/[:.]$/, '') : '';
}

/** From near to far; what stands over the labels or leads up to the table is for all columns that are only times. */
function titlesOf(cell: TableCell): string[] {
  const { table, row, column } = cell;
  const label = /\([^()]+\)$/.exec(textOf(row, 0))?.[0] ?? '';
  const near = [label, textOf(table.head, column)];
  if (!titlesTime(cell)) return near;
  // "| Month | 2024 |": of the labels.
  const over = table.rows.some((other) => labelsTime({ row: other })) ? [] : [textOf(table.head, 0)];
  return [...near, ...over, textOfLead(table.lead)];
}

/** "| Source | Output (TWh) |", "| €m | 2023 | 2024 |", "Exports in million tonnes:": a table says a unit once. */
export const shareTableUnits: Refiner = {
  name: 'share-table-units',
  refine(figures, { sentences }) {
    for (const figure of figures) {
      const { sentence, mention } = figure;
      const cell = cellsOf(sentence) && tableCell(sentences, sentence, mention.start);
      if (!cell || cell.column === 0 || !isAlone(figure, textOf(cell.row, cell.column))) continue;
      const title = titlesOf(cell).find((one) => unitOfTitle(one) !== undefined);
      const unit = title === undefined ? undefined : unitOfTitle(title);
      if (!unit) continue;
      give(figure, unit);
      note(figure, shareTableUnits.name, `in the unit of "${title ?? ''}"`);
    }
  },
};
