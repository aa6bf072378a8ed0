import type { Slot } from '../report.js';

/** A figure told with all its digits and no hedge. */
export function toldExactly({ figure }: Slot): boolean {
  return figure !== undefined && figure.low === figure.high;
}
