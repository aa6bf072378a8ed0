import type { Row } from './row.js';
import { textOf } from './text-of.js';

const total =
  /^(?:(?:grand|overall)\s)?(?:total|sum|all|altogether|together)\b|^(?:合计|总计|共计|小计|总数)/i;

/** "| Total | 900 |": the row that sums up the others. */
export const isTotal = (row: Row): boolean => total.test(textOf(row, 0));
