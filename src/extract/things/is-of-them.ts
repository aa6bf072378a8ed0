import type { Figure } from '../figure.js';
import { textBehind } from '../wholes/text-behind.js';
import { isCount } from './is-count.js';

/** "counted 900 of them": of what was told before, and none of those who count. */
export const isOfThem = (figure: Figure): boolean =>
  isCount(figure) && /^\sof\s(?:them|these|those)\b/.test(textBehind(figure));
