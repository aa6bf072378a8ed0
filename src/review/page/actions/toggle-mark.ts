import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';

/** Marks a finding, the one at hand where none is named, or takes the mark away; nothing else moves. */
export function toggleMark({ marked, at, said }: Review, id = at.value): void {
  if (id === undefined) return;
  const others = [...marked.value].filter((other) => other !== id);
  marked.value = new Set(marked.value.has(id) ? others : [...others, id]);
  said.value = `${counted(marked.value.size, 'finding')} marked.`;
}
