import { placeOf } from '../../view/place-of.js';
import { plainText } from '../../view/plain-text.js';
import type { Side } from '../../view/sides-of.js';

/** `kestrel/gazette.md:12:4`, as editors and terminals open it; the path alone for a whole document. */
export function placeLabel({ document, main }: Pick<Side, 'document' | 'main'>): string {
  if (document.line !== undefined) return `${plainText(document.path)}:${document.line}`;
  if (!main) return plainText(document.path);
  const { line, column } = placeOf(document, main.start);
  return `${plainText(document.path)}:${line}:${column}`;
}
