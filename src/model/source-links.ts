import type { Document } from './document.js';
import type { Passage } from './passage.js';
import { wholeDocument } from './whole-document.js';

/** What makes reports one source. */
export interface SourceLinks {
  /** By report: in lower case; a report that names no publisher is not here. */
  publishers: ReadonlyMap<string, string>;
  /** Reports of which one was made of the other, as it says itself or as their text shows. */
  pairs: readonly (readonly [string, string])[];
}

export function sourceLinks({
  documents,
  passages,
}: {
  documents: readonly Document[];
  passages: readonly Passage[];
}): SourceLinks {
  const publishers = documents.map(
    ({ id, meta }) => [id, meta.publisher?.trim().toLowerCase() ?? ''] as const,
  );
  const origins = documents.flatMap(({ id, meta }) =>
    meta.derivedFrom === undefined ? [] : [[id, meta.derivedFrom] as const],
  );
  const copies = passages
    .filter(({ coverage }) => coverage >= wholeDocument)
    .map(({ left, right }) => [left, right] as const);
  return {
    publishers: new Map(publishers.filter(([, publisher]) => publisher !== '')),
    pairs: [...origins, ...copies],
  };
}
