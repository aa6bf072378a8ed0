import type { CheckResult } from '../model/check-result.js';
import type { Claim } from '../model/claim.js';
import { claimsById } from '../model/claims-by-id.js';
import type { Document } from '../model/document.js';

/** Finds the documents and claims that findings name. */
export interface Lookup {
  document(id: string): Document | undefined;
  claim(id: string): Claim | undefined;
}

export function lookup({ documents, extractions }: CheckResult): Lookup {
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const claims = claimsById(extractions);
  return { document: (id) => documentById.get(id), claim: (id) => claims.get(id) };
}
