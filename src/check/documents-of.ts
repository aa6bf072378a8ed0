import type { Subject } from './subject.js';

/** The documents that a subject is of, by id, each once. */
export function documentsOf(subject: Subject): ReadonlySet<string> {
  if (subject.scope === 'document') return new Set([subject.of.id]);
  if (subject.scope === 'passage') return new Set([subject.passage.left, subject.passage.right]);
  return new Set(subject.cards.map(({ doc }) => doc));
}
