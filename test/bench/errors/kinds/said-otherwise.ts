import type { Slot } from '../report.js';
import type { Written } from '../write-figure.js';

/** Whether no rounding lets a telling of a figure and another value of it both be right; with room to spare. */
export function saidOtherwise({ figure }: Slot, { low, high }: Pick<Written, 'low' | 'high'>): boolean {
  if (!figure) return false;
  const slack = Number.isFinite(figure.high) ? figure.high - figure.low : figure.low / 10;
  return high < figure.low - slack || low > figure.high + slack;
}
