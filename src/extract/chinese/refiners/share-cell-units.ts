import { note } from '../../note.js';
import { tableCell, type TableCell } from '../../tables/table-cell.js';
import { textOf } from '../../tables/text-of.js';
import type { HanFigure } from '../han-figure.js';
import { readHanMentions } from '../mentions/read-han-mentions.js';
import { normalise } from '../normalise.js';
import type { ChineseRefiner } from './chinese-refiner.js';

const inBrackets = /[（(](?:单位[:：]?)?([^（）()]{1,8})[)）]$/u;
const ofTable = /单位[:：]\s*([^\s（）()，。；]{1,8})/u;
const isAlone = /^[^\p{L}%]*\d[^\p{L}%]*$/u;

/** The unit that a cell leaves to its label, to the title of its column, or to what stands over the table. */
function unitOf({ table, row, column }: TableCell): string | undefined {
  const { text = '', start = 0, end = 0 } = table.lead ?? {};
  return (
    inBrackets.exec(textOf(row, 0))?.[1] ??
    inBrackets.exec(textOf(table.head, column))?.[1] ??
    inBrackets.exec(textOf(table.head, 0))?.[1] ??
    ofTable.exec(text.slice(start, Math.min(end, start + 80)))?.[1]
  );
}

/** The number read again, with the unit behind it that its table tells once. */
function readWith(unit: string, { mention, figure, text }: HanFigure): boolean {
  const number = text.slice(mention.start, mention.end);
  const [read, other] = readHanMentions(normalise(number + unit), []);
  if (!read || other || read.start !== 0 || read.value === null) return false;
  const { value, low, high, margin, classifier } = read;
  const amount = { value, low, high, margin, unit: read.unit };
  Object.assign(mention, amount, { classifier });
  Object.assign(figure.mention, amount);
  figure.implied.add('unit');
  return true;
}

/** | 旅游收入（亿元） | 24.8 |: a table says a unit once. */
export const shareCellUnits: ChineseRefiner = {
  name: 'share-cell-units',
  refine(figures, { all }) {
    for (const han of figures) {
      const { figure, mention } = han;
      const cell = tableCell(all, figure.sentence, figure.mention.start);
      if (!cell || cell.column === 0 || mention.unit !== '1' || mention.classifier !== '') continue;
      const unit = isAlone.test(textOf(cell.row, cell.column)) ? unitOf(cell) : undefined;
      if (unit !== undefined && readWith(unit, han))
        note(figure, shareCellUnits.name, `in the unit that its table tells: ${unit}`);
    }
  },
};
