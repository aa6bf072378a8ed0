import type { Figure } from '../../figure.js';
import { note } from '../../note.js';
import { isTotal } from '../../tables/is-total.js';
import { tableCell, type TableCell } from '../../tables/table-cell.js';
import { textOf } from '../../tables/text-of.js';
import { inTable } from '../../wholes/in-table.js';
import { isNamedColumn } from '../phrases/is-named-column.js';
import type { ChineseRefiner } from './chinese-refiner.js';

const changeTitle = /^(?<since>同比|环比)?(?:增减|增长|增幅|涨幅|变化|升降)?[率值]?(?:[（(].*[)）])?$/u;
const falls = /[-−–▼↓]|下降|减少/u;
const placeTitle = /^(?:地区|区域|区县|县区|城市|省份|市县|街道|乡镇|辖区|区|县|市|省)$/u;
const placeName = /(?:省|市|区|县|镇|乡|州|街道|港|岛)$/u;

/** | 2030年 | 2029年 | 同比 |: the change of the level that its row tells first. */
function readChange(figures: readonly Figure[], at: number, { table, column, row }: TableCell): void {
  const figure = figures[at]!;
  const title = changeTitle.exec(textOf(table.head, column));
  const ofRow = figures.slice(Math.max(0, at - column), at);
  const level = ofRow.find(
    ({ sentence, measure }) => sentence.block === row.sentence.block && measure !== 'change',
  );
  if (!title?.[0] || !level) return;
  figure.measure = 'change';
  figure.direction = falls.test(textOf(row, column)) ? 'down' : 'up';
  figure.of = level;
  if (level.thing) figure.thing = level.thing;
  if (level.thingSentence) figure.thingSentence = level.thingSentence;
  if (title.groups?.since === '同比') figure.basis = 'year-on-year';
  note(figure, attachCell.name, 'the change of its row, by the title of its column');
}

/** | 东湖区 | 120 |: where it is, or of which sort, where the column names what is counted. */
function readLabel(figure: Figure, { table, row }: TableCell): void {
  const label = textOf(row, 0);
  const isPlace = placeTitle.test(textOf(table.head, 0)) || placeName.test(label);
  if (label === '' || isTotal(row)) return;
  if (isPlace) figure.place = label;
  else figure.limits = [...(figure.limits ?? []), label];
  note(figure, attachCell.name, `${isPlace ? 'place' : 'only'}: ${label}`);
}

/** What the cells of a table leave to its titles and labels: changes, places and sorts, and what they are parts of. */
export const attachCell: ChineseRefiner = {
  name: 'attach-cell',
  refine(figures, context) {
    const all = figures.map(({ figure }) => figure);
    all.forEach((figure, at) => {
      const cell = tableCell(context.all, figure.sentence, figure.mention.start);
      if (!cell || cell.column === 0) return;
      readChange(all, at, cell);
      if (isNamedColumn(cell)) readLabel(figure, cell);
      if (figure.measure === 'change' || figure.partOf) return;
      const whole = inTable.find(all, at, { ...context, sentences: context.all });
      if (whole) figure.partOf = whole;
    });
  },
};
