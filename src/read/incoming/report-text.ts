import { parseDocument } from 'yaml';
import type { DocumentMeta } from '../../model/document.js';
import { documentMetaSchema } from '../../model/schemas/document-meta.js';

const order = Object.keys(documentMetaSchema.properties) as (keyof DocumentMeta)[];

/**
 * A report as it lies in a corpus: front matter, then its text.
 *
 * @param own front matter that it came with; fields that we know nothing of stay in it, comments too
 */
export function reportText(body: string, meta: DocumentMeta, own = ''): string {
  const yaml = parseDocument(own);
  for (const field of order) {
    const value = meta[field];
    if (value !== undefined) yaml.set(field, value);
    else if (yaml.has(field)) yaml.delete(field);
  }
  const isEmpty = own.trim() === '' && Object.keys(meta).length === 0;
  const head = isEmpty ? '' : `---\n${yaml.toString({ lineWidth: 0 }).trimEnd()}\n---\n\n`;
  return `${head}${body}\n`;
}
