import type { Row } from './row.js';
import { textOf } from './text-of.js';

const total = /^(?:(?:grand|overall)\s)?(?:total|sum|all|altogether|together)\b/i;

/** "| Total | 900 |": the row that sums up the others. */
export const isTotal = (row: Row): boolean => total.test(textOf(row, 0));
