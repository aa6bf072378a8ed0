import type { Finding } from '../../model/finding.js';
import { sidesOf } from '../../view/sides-of.js';
import { codeSpan } from './code-span.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { LookedUp } from './looked-up.js';
import { markdownTable } from './markdown-table.js';

/** A longer table is no overview. */
const mostRows = 100;

/** Findings by their numbers on the page, a line each: what is wrong, with which figures, in which reports. */
export function overviewTable(findings: readonly Finding[], known: LookedUp): string {
  const shown = findings.slice(0, mostRows);
  const table = markdownTable([
    { head: '', isNumber: true, cells: shown.map((_, index) => String(index + 1)) },
    { head: 'Severity', cells: shown.map(({ severity }) => severity) },
    { head: 'Finding', cells: shown.map(({ rule }) => escapeMarkdown(known.rule(rule)?.summary ?? rule)) },
    { head: 'Figures', cells: shown.map((finding) => figuresOf(finding, known)) },
    { head: 'Documents', cells: shown.map(({ documents }) => named(documents)) },
    { head: 'Decided', cells: shown.map(({ status }) => (status === 'open' ? '' : status)) },
  ]);
  const more = findings.length - shown.length;
  return more > 0 ? `${table}\n\nAnd ${more} more below.` : table;
}

/** As they are written, each once. */
function figuresOf(finding: Finding, known: LookedUp): string {
  const quotes = sidesOf(finding, known).flatMap(({ document, main }) =>
    main ? [document.text.slice(main.start, main.end)] : [],
  );
  return [...new Set(quotes)].map(escapeMarkdown).join(' · ');
}

function named(documents: readonly string[]): string {
  const shown = documents
    .slice(0, documents.length > 3 ? 2 : 3)
    .map(codeSpan)
    .join(', ');
  return documents.length > 3 ? `${shown} and ${documents.length - 2} more` : shown;
}
