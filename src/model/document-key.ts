import { digest } from './digest.js';
import type { Document } from './document.js';

const known = new WeakMap<Document, string>();

/** Names all that reading found in a report, but for the folder that its file lies in. */
export function documentKey(document: Document): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const { id, path, text, meta, blocks } = document;
  const kind = path.slice(path.lastIndexOf('.'));
  // Blocks follow from text and kind of file, and where they end tells the kind.
  const key = digest([id, kind, JSON.stringify(meta), String(blocks.length), text]);
  known.set(document, key);
  return key;
}
