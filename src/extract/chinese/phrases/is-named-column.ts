import { textOf } from '../../tables/text-of.js';
import type { TableCell } from '../../tables/table-cell.js';
import { titlesTime } from '../../tables/titles-time.js';

/** Titles that say no more than that there are figures below them: 数据, 数量, 2030年, 同比. */
const plainTitle =
  /^(?:数据|数量|数值|数字|数额|数|人数|金额|指标值|本期|上期|合计|总数|总计|(?:同比|环比).*|增减|增幅|增长率?|变化|.*\d+[年月日].*|)(?:[（(].*[)）])?$/u;

/** Whether the title of a cell's column names what is counted: | 区县 | 新增病例 |. */
export const isNamedColumn = (cell: TableCell): boolean =>
  !plainTitle.test(textOf(cell.table.head, cell.column)) && !titlesTime(cell);
