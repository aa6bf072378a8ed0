import { digest } from './digest.js';
import type { Document } from './document.js';

const known = new WeakMap<Document, string>();

/** Names all that reading found in a report, but for the folder that its file lies in. */
export function documentKey(document: Document): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const { id, path, text, meta } = document;
  const kind = path.slice(path.lastIndexOf('.'));
  const key = digest([id, kind, JSON.stringify(meta), text, isPage(kind) ? cutOf(document) : '']);
  known.set(document, key);
  return key;
}

/** Of which markup is blank in the text, so that the text does not tell a heading from a paragraph; of others it does. */
function isPage(kind: string): boolean {
  return /^\.x?html?$/i.test(kind);
}

function cutOf({ blocks }: Document): string {
  return blocks.map(({ section, start, end }) => `${section} ${start} ${end}`).join();
}
