import type { CheckResult, RuleCard } from '../model/check-result.js';
import type { Finding } from '../model/finding.js';
import { inertLines } from './inert-lines.js';
import { lookup, type Lookup } from '../view/lookup.js';
import { codeSpan } from './markdown/code-span.js';
import { documentTable } from './markdown/document-table.js';
import { escapeMarkdown } from './markdown/escape-markdown.js';
import { overviewTable } from './markdown/overview-table.js';
import { quotedSide } from './markdown/quoted-side.js';
import { notCheckedLine } from './not-checked-line.js';
import { withinLimit, type PagePart } from './markdown/within-limit.js';
import { placeOf } from '../view/place-of.js';
import { sidesOf } from '../view/sides-of.js';
import { standing } from './standing.js';
import { summaryLine } from './summary-line.js';

export interface MarkdownOptions {
  /** Findings that the reader did not ask to see; what is said of them is how many there are. */
  leftOut?: number;
  /** Of UTF-8. What goes past them is left out, finding by finding, and that is said. */
  mostBytes?: number;
}

/**
 * A report of discrepancies that a desk can publish: each error and warning with every side quoted, the proof, and
 * why it matters; the notes in short; the documents that were read. The same corpus gives the same bytes.
 */
export function markdown(
  result: CheckResult,
  title: string,
  { leftOut = 0, mostBytes = Infinity }: MarkdownOptions = {},
): string {
  const findings = standing(result.findings);
  const found = lookup(result);
  const rules = new Map(result.rules.map((rule) => [rule.id, rule]));
  const loud = findings.filter(({ severity }) => severity !== 'info').toSorted((a, b) => rank(a) - rank(b));
  const sections = (severity: Finding['severity']) =>
    loud.flatMap((finding, index) =>
      finding.severity === severity ? [section(index + 1, finding, found, rules.get(finding.rule))] : [],
    );
  const notes = findings.filter(({ severity }) => severity === 'info').map((finding) => note(finding, found));
  const parts: PagePart[] = [
    { text: `# ${escapeMarkdown(title)}`, findings: 0 },
    { text: `${summaryLine(result, leftOut)}.`, findings: 0 },
    ...(result.notChecked.length > 0 ? [{ text: `${notCheckedLine(result)}.`, findings: 0 }] : []),
    ...(loud.length > 1 ? [{ text: overviewTable(loud, found, rules), findings: 0 }] : []),
    ...chapter('Errors', sections('error')),
    ...chapter('Warnings', sections('warning')),
    ...chapter('Notes', notes).map((part, index) => ({ ...part, continues: index > 0 })),
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

function section(number: number, finding: Finding, found: Lookup, rule: RuleCard | undefined): string {
  const { message, suggestion } = finding;
  return [
    `### ${number}. ${escapeMarkdown(rule?.summary ?? finding.rule)}`,
    escapeMarkdown(message),
    ...sidesOf(finding, found).map(quotedSide),
    ...(suggestion ? [`**Proof.** ${escapeMarkdown(suggestion.proof)}`] : []),
    ...(rule ? [`**Why it matters.** ${escapeMarkdown(rule.why)}`] : []),
    `${codeSpan(finding.rule)} ${codeSpan(finding.id)}`,
  ].join('\n\n');
}

function note(finding: Finding, found: Lookup): string {
  const places = sidesOf(finding, found).map(({ document, main }) =>
    main ? `${codeSpan(document.id)} line ${placeOf(document, main.start).line}` : codeSpan(document.id),
  );
  return `- ${escapeMarkdown(finding.message)} (${codeSpan(finding.rule)}: ${[...new Set(places)].join(', ')})`;
}

function problemList({ problems }: CheckResult): string {
  return problems.map(({ path, message }) => `- ${codeSpan(path)}: ${escapeMarkdown(message)}`).join('\n');
}
