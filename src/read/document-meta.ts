import type { DocumentMeta } from '../model/document.js';
import { documentMetaSchema } from '../model/schemas/document-meta.js';
import { edtfDate } from './edtf-date.js';

const fields = Object.keys(documentMetaSchema.properties) as (keyof DocumentMeta)[];

/** What could be used of the fields, and for each that could not, why. */
export interface MetaResult {
  meta: DocumentMeta;
  wrong: { field: keyof DocumentMeta; message: string }[];
}

/**
 * Picks what a report says about itself out of front matter, a sidecar or a record. Unknown fields are left alone:
 * other tools keep theirs in the same place.
 */
export function documentMeta(written: Record<string, unknown>): MetaResult {
  const result: MetaResult = { meta: {}, wrong: [] };
  for (const field of fields) {
    const value = written[field] ?? (field === 'published' ? dayOf(written) : undefined);
    if (value === undefined || value === '') continue;
    // A title or year such as `2024` is a number to YAML, and text to whoever wrote it.
    if (typeof value !== 'string' && typeof value !== 'number') {
      result.wrong.push({ field, message: `"${field}" must be text, not ${kindOf(value)}` });
      continue;
    }
    const text = field === 'published' ? edtfDate(String(value)) : String(value);
    if (text === undefined) {
      const message = `"published" is ${JSON.stringify(value)}; expected a date such as 2024-03-12, 2024-03 or 2024`;
      result.wrong.push({ field, message });
    } else {
      result.meta[field] = text;
    }
  }
  return result;
}

/** Most other tools call it `date`, and may write it in ways of their own: then it tells us nothing. */
function dayOf({ date }: Record<string, unknown>): string | undefined {
  return typeof date === 'string' ? edtfDate(date) : undefined;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean' ? String(value) : 'a mapping';
}
