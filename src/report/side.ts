import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Span } from '../model/span.js';
import type { Lookup } from './lookup.js';

/** One place that a finding speaks of: a figure in a document, or the document as a whole. */
export interface Side {
  document: Document;
  span?: Span;
  /** The sentence around the span. */
  sentence?: Span;
}

/** All places of a finding, the one at fault first; documents come in where none of their figures is named. */
export function sidesOf(finding: Finding, { document, claim }: Lookup): Side[] {
  const figures = finding.claims.flatMap((id): Side[] => {
    const found = claim(id);
    const home = found && document(found.doc);
    if (!home) return [];
    return [
      { document: home, span: found, sentence: { start: found.sentenceStart, end: found.sentenceEnd } },
    ];
  });
  const named = new Set(figures.map(({ document: { id } }) => id));
  const whole = finding.documents.filter((id) => !named.has(id)).flatMap((id) => document(id) ?? []);
  return [...figures, ...whole.map((home) => ({ document: home }))];
}
