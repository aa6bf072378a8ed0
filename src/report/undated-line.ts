import type { CheckResult } from '../model/check-result.js';
import { plainText } from '../view/plain-text.js';

/** More names than these tell nothing to a reader of a summary. */
const mostNamed = 5;

/**
 * `Without a date, and so held against others with more caution: a.md, b.md`; empty where there is nothing to hold them
 * against, or all tell when they were made.
 */
export function undatedLine({
  documents,
  extractions,
}: Pick<CheckResult, 'documents' | 'extractions'>): string {
  const dated = new Set(extractions.flatMap(({ doc, anchor }) => (anchor ? [doc] : [])));
  const names = documents.flatMap(({ id }) => (dated.has(id) ? [] : [plainText(id)]));
  if (documents.length < 2 || names.length === 0) return '';
  const left = names.length - mostNamed;
  const named = left > 1 ? [...names.slice(0, mostNamed), `and ${left} more`] : names;
  return `Without a date, and so held against others with more caution: ${named.join(', ')}`;
}
