import type { CheckResult } from '../../model/check-result.js';
import { codeSpan } from './code-span.js';
import { escapeMarkdown } from './escape-markdown.js';

/** The documents that were read, with what they say of themselves; without the columns in which none says anything. */
export function documentTable({ documents, extractions }: CheckResult): string {
  const columns = [
    { head: 'Document', rule: '---', cells: documents.map(({ id }) => codeSpan(id)) },
    ...(['title', 'publisher', 'published'] as const).map((field) => ({
      head: `${field.charAt(0).toUpperCase()}${field.slice(1)}`,
      rule: '---',
      cells: documents.map(({ meta }) => escapeMarkdown(meta[field] ?? '')),
    })),
    { head: 'Figures', rule: '--:', cells: extractions.map(({ claims }) => String(claims.length)) },
  ].filter(({ cells }) => cells.some((cell) => cell !== ''));
  const rows = [
    columns.map(({ head }) => head),
    columns.map(({ rule }) => rule),
    ...documents.map((_, index) => columns.map(({ cells }) => cells[index] ?? '')),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
