import type { DocumentMeta } from '../../model/document.js';
import { documentMetaSchema } from '../../model/schemas/document-meta.js';
import { documentMeta } from '../../read/document-meta.js';
import type { Hint } from '../../read/hints/hint.js';
import { UsageError } from '../usage-error.js';

/** What will stand in the front matter of a new report. */
export interface Field extends Hint {
  /** Nobody has to be asked: the user said it, or the report's own front matter does. */
  settled: boolean;
}

/** As on the command line, where an option that was not given is undefined. */
type Given = { readonly [Name in keyof DocumentMeta]?: string | undefined };

const names = Object.keys(documentMetaSchema.properties) as (keyof DocumentMeta)[];

/**
 * The fields of a report: what was given, or else the best that was told. An empty one that was given is left out,
 * whatever was told.
 *
 * @throws UsageError where what was given cannot be one
 */
export function fieldsOf(given: Given, hints: readonly Hint[]): Field[] {
  const { meta, wrong } = documentMeta(given);
  if (wrong[0]) throw new UsageError(wrong[0].message, 'crossfoot add --help shows the fields.');
  return names.flatMap((field): Field[] => {
    if (given[field] !== undefined) {
      const value = meta[field];
      return value === undefined ? [] : [{ field, value, from: 'as you say', settled: true }];
    }
    const [best] = hints.filter((hint) => hint.field === field);
    return best ? [{ ...best, settled: best.from === 'its front matter' }] : [];
  });
}
