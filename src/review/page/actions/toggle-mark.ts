import { toggled } from '../../pick/toggled.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';

/** Marks a finding, the one at hand where none is named, or takes the mark away; nothing else moves. */
export function toggleMark({ marked, at, said }: Review, id = at.value): void {
  if (id === undefined) return;
  marked.value = toggled(marked.value, id);
  said.value = `${counted(marked.value.size, 'finding')} marked.`;
}
