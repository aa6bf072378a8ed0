import { symbolMarks } from './symbol-marks.js';
import type { Token } from './token.js';

const currencyCode = /^[A-Z]{3}$/;

/** "$", "EUR": an amount of money comes next. */
export const opensMoney = (token: Token | undefined): boolean =>
  token !== undefined && (symbolMarks.has(token.text) || currencyCode.test(token.text));
