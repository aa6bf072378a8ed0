import type { Claim } from './claim.js';
import { deferredExtraction } from './deferred-extraction.js';
import type { Document } from './document.js';
import type { Extraction } from './extraction.js';

/** Gives publishers and those who are quoted one name each. */
export interface SourceNamer {
  document(document: Document): Document;
  extraction(extraction: Extraction): Extraction;
}

/**
 * Reads which names mean one source. Capitals do not tell names apart; a name may be the host of a report's address,
 * which names the publisher where the report does not.
 *
 * @param sources the other names of a source, by the name to use
 */
export function nameSources(sources: Readonly<Record<string, readonly string[]>>): SourceNamer {
  const names = new Map(
    Object.entries(sources).flatMap(([name, others]) => [name, ...others].map((other) => [key(other), name])),
  );
  if (names.size === 0) return { document: (document) => document, extraction: (extraction) => extraction };
  return {
    document(document) {
      const { publisher, url } = document.meta;
      const known = names.get(key(publisher ?? '')) ?? (publisher === undefined && names.get(hostOf(url)));
      return known ? { ...document, meta: { ...document.meta, publisher: known } } : document;
    },
    extraction: (extraction) =>
      deferredExtraction(extraction, () => ({
        claims: extraction.claims.map(credited),
        times: extraction.times,
        quantities: extraction.quantities,
      })),
  };

  function credited(claim: Claim): Claim {
    const known = names.get(key(claim.attribution ?? ''));
    return known === undefined ? claim : { ...claim, attribution: known };
  }
}

function key(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim();
}

function hostOf(url = ''): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
