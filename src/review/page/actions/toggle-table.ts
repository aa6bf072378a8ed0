import { focusOn } from '../keys/focus-on.js';
import type { Review } from '../state/review.js';

/** Shows all findings as a table, or the one of its active row. */
export function toggleTable({ table }: Review): void {
  table.value = !table.value;
  requestAnimationFrame(() => {
    focusOn(table.value ? 'findings' : 'finding');
  });
}
