import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { extractTogether } from './extract-together.js';
import type { Vocabulary } from './glossary/vocabulary.js';

/** Reads the quantities and claims of one document. */
export function extract(document: Document, vocabulary: Vocabulary): Extraction {
  const [extraction] = extractTogether([document], vocabulary);
  return extraction!;
}
