import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { scaleUp } from '../numerals/scale-up.js';
import { cellsOf } from '../tables/cells-of.js';
import { tableCell } from '../tables/table-cell.js';
import { textOf } from '../tables/text-of.js';
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

/** "| Source | Output (TWh) |", then "| Wind | 18.4 |": the unit of a column stands in its title, once. */
export const shareColumnUnits: Refiner = {
  name: 'share-column-units',
  refine(figures, { sentences }) {
    for (const figure of figures) {
      const { sentence, mention } = figure;
      const cell = cellsOf(sentence) && tableCell(sentences, sentence, mention.start);
      if (!cell || cell.column === 0 || !isAlone(figure, textOf(cell.row, cell.column))) continue;
      const title = textOf(cell.table.head, cell.column);
      const unit = unitOfTitle(title);
      if (!unit) continue;
      give(figure, unit);
      note(figure, shareColumnUnits.name, `in the unit of the column "${title}"`);
    }
  },
};
