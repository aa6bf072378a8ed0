import type { CheckResult } from '../model/check-result.js';
import type { Finding } from '../model/finding.js';
import type { RunComparison } from '../model/run-comparison.js';
import type { RunRecord } from '../model/run-record.js';
import { inertLines } from './inert-lines.js';
import { hiddenBecause } from './hidden-because.js';
import { codeSpan } from './markdown/code-span.js';
import { documentTable } from './markdown/document-table.js';
import { escapeMarkdown } from './markdown/escape-markdown.js';
import { findingLine } from './markdown/finding-line.js';
import { findingSection } from './markdown/finding-section.js';
import { historyTable } from './markdown/history-table.js';
import { lookedUp } from './markdown/looked-up.js';
import { overviewTable } from './markdown/overview-table.js';
import { notCheckedLine } from './not-checked-line.js';
import { sinceSection } from './markdown/since-section.js';
import { withinLimit, type PagePart } from './markdown/within-limit.js';
import { standing } from './standing.js';
import { summaryLine } from './summary-line.js';

export interface MarkdownOptions {
  /** Findings that the reader did not ask to see; what is said of them is how many there are. */
  leftOut?: number;
  /** Of UTF-8. What goes past them is left out, finding by finding, and that is said. */
  mostBytes?: number;
  /** How the findings stand to those of an earlier run. */
  since?: RunComparison | undefined;
  /** Runs in numbers, this one the last. */
  history?: readonly RunRecord[] | undefined;
}

/**
 * A report of discrepancies that a desk can publish: each error and warning with every side quoted, the proof, and
 * why it matters; the notes in short; what was decided; the documents that were read. The same corpus gives the same bytes.
 */
export function markdown(
  result: CheckResult,
  title: string,
  { leftOut = 0, mostBytes = Infinity, since, history = [] }: MarkdownOptions = {},
): string {
  const findings = standing(result.findings);
  const known = lookedUp(result);
  const loud = findings.filter(({ severity }) => severity !== 'info').toSorted((a, b) => rank(a) - rank(b));
  const sections = (severity: Finding['severity']) =>
    loud.flatMap((finding, index) =>
      finding.severity === severity ? [findingSection(index + 1, finding, known)] : [],
    );
  const lines = (own: readonly Finding[]) => own.map((finding) => findingLine(finding, known));
  const parts: PagePart[] = [
    { text: `# ${escapeMarkdown(title)}`, findings: 0 },
    { text: `${summaryLine(result, leftOut)}.`, findings: 0 },
    ...(result.notChecked.length > 0 ? [{ text: `${notCheckedLine(result)}.`, findings: 0 }] : []),
    ...(since ? chapter(`Since ${codeSpan(since.since)}`, [sinceSection(since)], 0) : []),
    ...(loud.length > 1 ? [{ text: overviewTable(loud, known), findings: 0 }] : []),
    ...chapter('Errors', sections('error')),
    ...chapter('Warnings', sections('warning')),
    ...list('Notes', lines(findings.filter(({ severity }) => severity === 'info'))),
    ...list('Decided or let pass', lines(result.findings.filter(isSettled))),
    ...chapter('Runs', history.length > 1 ? [historyTable(history)] : [], 0),
    ...chapter('Documents', result.documents.length > 0 ? [documentTable(result)] : [], 0),
    ...chapter('Not read', result.problems.length > 0 ? [problemList(result)] : [], 0),
  ];
  return inertLines(withinLimit(parts, mostBytes));
}

function rank({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}

/** The title stands with what comes first, so that none is left alone at the end of a page. */
function chapter(title: string, texts: readonly string[], findings = 1): PagePart[] {
  return texts.map((text, index) => ({ text: index === 0 ? `## ${title}\n\n${text}` : text, findings }));
}

function list(title: string, lines: readonly string[]): PagePart[] {
  return chapter(title, lines).map((part, index) => ({ ...part, continues: index > 0 }));
}

/** By a person who looked at it, and not only by a list of all that was there before. */
function isSettled(finding: Finding): boolean {
  return hiddenBecause(finding).some(({ kind }) => kind !== 'baseline');
}

function problemList({ problems }: CheckResult): string {
  return problems.map(({ path, message }) => `- ${codeSpan(path)}: ${escapeMarkdown(message)}`).join('\n');
}
