import type { Subject } from './subject.js';

/** The documents that a subject is of, by id, each once. */
export function documentsOf(subject: Subject): ReadonlySet<string> {
  if (subject.scope === 'document') return new Set([subject.of.id]);
  if (subject.scope === 'passage') return new Set([subject.passage.left, subject.passage.right]);
  const documents = new Set<string>();
  for (const { doc } of subject.cards) documents.add(doc);
  return documents;
}
