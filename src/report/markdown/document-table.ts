import type { CheckResult } from '../../model/check-result.js';
import { codeSpan } from './code-span.js';
import { escapeMarkdown } from './escape-markdown.js';
import { markdownTable } from './markdown-table.js';

/** The documents that were read, with what they say of themselves; without the columns in which none says anything. */
export function documentTable({ documents, extractions }: CheckResult): string {
  return markdownTable([
    { head: 'Document', cells: documents.map(({ id }) => codeSpan(id)) },
    ...(['title', 'publisher', 'published'] as const).map((field) => ({
      head: `${field.charAt(0).toUpperCase()}${field.slice(1)}`,
      cells: documents.map(({ meta }) => escapeMarkdown(meta[field] ?? '')),
    })),
    { head: 'Figures', isNumber: true, cells: extractions.map(({ claims }) => String(claims.length)) },
  ]);
}
