import type { Document } from './document.js';
import type { Passage } from './passage.js';
import { wholeDocument } from './whole-document.js';

/**
 * Tells which reports are one source, so that they confirm nothing of each other: those of one publisher, a report and
 * the one that it says it was made of, and two where most of the shorter one's text is in the other.
 */
export function oneSource({
  documents,
  passages,
}: {
  documents: readonly Document[];
  passages: readonly Passage[];
}): (a: string, b: string) => boolean {
  const publishers = new Map(documents.map(({ id, meta }) => [id, meta.publisher?.trim().toLowerCase()]));
  const origins = new Map(documents.map(({ id, meta }) => [id, meta.derivedFrom]));
  const copies = new Set(
    passages.filter(({ coverage }) => coverage >= wholeDocument).map(({ left, right }) => pair(left, right)),
  );
  return (a, b) => {
    const publisher = publishers.get(a);
    const samePublisher = Boolean(publisher) && publisher === publishers.get(b);
    return a === b || samePublisher || origins.get(a) === b || origins.get(b) === a || copies.has(pair(a, b));
  };
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
