import { focusOnWork } from '../keys/focus-on-work.js';
import type { Review } from '../state/review.js';

/** Shows all findings as a table, or the one of its active row. */
export function toggleTable({ table }: Review): void {
  table.value = !table.value;
  requestAnimationFrame(focusOnWork);
}
