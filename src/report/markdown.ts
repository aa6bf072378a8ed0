import type { CheckResult } from '../model/check-result.js';
import type { Finding } from '../model/finding.js';
import { lookup, type Lookup } from './lookup.js';
import { codeSpan } from './markdown/code-span.js';
import { escapeMarkdown } from './markdown/escape-markdown.js';
import { quotedSide } from './markdown/quoted-side.js';
import { placeOf } from './place-of.js';
import { sidesOf } from './side.js';
import { standing } from './standing.js';
import { summaryLine } from './summary-line.js';

/**
 * A report of discrepancies that a desk can publish: each error and warning with every side quoted, why it
 * matters, and the proof; the notes in short; the documents that were read. The same corpus gives the same bytes.
 */
export function markdown(result: CheckResult, title: string): string {
  const findings = standing(result.findings);
  const found = lookup(result);
  const why = new Map(result.rules.map((rule) => [rule.id, rule.why]));
  const loud = (severity: 'error' | 'warning') =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => section(finding, found, why.get(finding.rule)));
  const notes = findings.filter(({ severity }) => severity === 'info').map((finding) => note(finding, found));
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `${summaryLine(result)}.`,
    ...chapter('Errors', loud('error')),
    ...chapter('Warnings', loud('warning')),
    ...chapter('Notes', notes.length > 0 ? [notes.join('\n')] : []),
    ...chapter('Documents', [documentTable(result)]),
    ...chapter('Not read', result.problems.length > 0 ? [problemList(result)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function chapter(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${title}`, ...parts];
}

function section(finding: Finding, found: Lookup, why: string | undefined): string {
  const { message, rule, id, suggestion } = finding;
  return [
    `### ${escapeMarkdown(message)}`,
    ...sidesOf(finding, found).map(quotedSide),
    ...(suggestion ? [`**Proof.** ${escapeMarkdown(suggestion.proof)}`] : []),
    ...(why === undefined ? [] : [`**Why it matters.** ${escapeMarkdown(why)}`]),
    `${codeSpan(rule)} ${codeSpan(id)}`,
  ].join('\n\n');
}

function note(finding: Finding, found: Lookup): string {
  const places = sidesOf(finding, found).map(({ document, main }) =>
    main ? `${codeSpan(document.id)} line ${placeOf(document, main.start).line}` : codeSpan(document.id),
  );
  return `- ${escapeMarkdown(finding.message)} (${codeSpan(finding.rule)}: ${places.join(', ')})`;
}

function documentTable({ documents, extractions }: CheckResult): string {
  const rows = documents.map(({ id, meta }, index) => {
    const { title = '', publisher = '', published = '' } = meta;
    const figures = String(extractions[index]?.claims.length ?? 0);
    return [codeSpan(id), ...[title, publisher, published, figures].map(escapeMarkdown)];
  });
  const table = [
    ['Document', 'Title', 'Publisher', 'Published', 'Figures'],
    ['---', '---', '---', '---', '--:'],
    ...rows,
  ];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function problemList({ problems }: CheckResult): string {
  return problems.map(({ path, message }) => `- ${codeSpan(path)}: ${escapeMarkdown(message)}`).join('\n');
}
