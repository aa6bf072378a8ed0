import type { Claim } from './claim.js';
import type { Document } from './document.js';
import type { Extraction } from './extraction.js';
import type { Passage } from './passage.js';
import { wholeDocument } from './whole-document.js';

/** What makes reports one source. */
export interface SourceLinks {
  /** By report: in lower case; a report that names no publisher is not here. */
  publishers: ReadonlyMap<string, string>;
  /** Reports of which one was made of the other, as it says itself or as their text shows. */
  pairs: readonly (readonly [string, string])[];
  /**
   * The figures of a report that are written wrongly, as written. Nobody makes the same slip twice: one copied it. Read
   * when asked for, since most reports of an archive are never compared.
   */
  slips(doc: string): readonly string[];
}

/** "1,50" is a number in other countries; a slip in four digits or more is one that is hardly made again. */
const tellingDigits = 4;

export function sourceLinks({
  documents,
  extractions,
  passages,
}: {
  documents: readonly Document[];
  extractions: readonly Extraction[];
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
  const byDoc = new Map(extractions.map((extraction) => [extraction.doc, extraction]));
  const slips = new Map<string, readonly string[]>();
  return {
    publishers: new Map(publishers.filter(([, publisher]) => publisher !== '')),
    pairs: [...origins, ...copies],
    slips(doc) {
      const found = slips.get(doc) ?? byDoc.get(doc)?.claims.flatMap(slipIn) ?? [];
      slips.set(doc, found);
      return found;
    },
  };
}

function slipIn({ malformed, quote }: Claim): string[] {
  return malformed && quote.replace(/\D/g, '').length >= tellingDigits ? [quote] : [];
}
