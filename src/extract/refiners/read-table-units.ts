import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { multiply } from '../../model/decimal.js';
import { tableCell } from '../tables/table-cell.js';
import type { TableCell } from '../tables/table-cell.js';
import { textOf } from '../tables/text-of.js';
import { toldUnit } from '../tables/told-unit.js';
import type { ToldUnit } from '../tables/told-unit.js';
import { titlesTime } from '../tables/titles-time.js';
import type { Sentence } from '../sentence.js';
import type { Refiner } from './refiner.js';

const inBrackets = /\([^()]*\)/;

function textOfLead(lead: Sentence | undefined): string {
  const text = lead?.text.slice(lead.start, lead.end) ?? '';
  return text.length <= 120 ? text : '';
}

/** From near to far: the label of its row, the title of its column, of the labels, and what leads up to the table. */
function unitOf(cell: TableCell): ToldUnit | undefined {
  const { table, row, column } = cell;
  const inLabel = inBrackets.exec(textOf(row, 0))?.[0];
  const near = (inLabel && toldUnit(inLabel)) ?? toldUnit(textOf(table.head, column));
  // The others hold for all columns that do not say what they count.
  if (near || !titlesTime(cell)) return near || undefined;
  return toldUnit(textOf(table.head, 0)) ?? toldUnit(textOfLead(table.lead));
}

const times = (value: number | null, by: number): number | null =>
  value === null ? null : multiply(value, by);

function give(figure: Figure, { unit, scale }: ToldUnit): void {
  const { mention } = figure;
  mention.unit = unit;
  mention.value = times(mention.value, scale);
  mention.low = times(mention.low, scale);
  mention.high = times(mention.high, scale);
  mention.margin = multiply(mention.margin, scale);
  figure.implied.add('unit');
  note(figure, readTableUnits.name, `in ${unit}${scale === 1 ? '' : `, times ${String(scale)}`}`);
}

/** "| €m | 2023 | 2024 |", "| Area (ha) |", "Exports in million tonnes:": a table says the unit of its figures once. */
export const readTableUnits: Refiner = {
  name: 'read-table-units',
  refine(figures, { sentences }) {
    for (const figure of figures.filter(({ mention }) => mention.unit === '1')) {
      const cell = tableCell(sentences, figure.sentence, figure.mention.start);
      const told = cell && cell.column > 0 ? unitOf(cell) : undefined;
      if (told) give(figure, told);
    }
  },
};
