import type { Finding } from '../../model/finding.js';
import { sidesOf } from '../../view/sides-of.js';
import { proofLabel } from '../proof-label.js';
import { whyItMatters } from '../why-it-matters.js';
import { codeSpan } from './code-span.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { LookedUp } from './looked-up.js';
import { quotedSide } from './quoted-side.js';

/** A finding in full, under its number on the page: each side quoted, the proof, why it matters, and what was decided. */
export function findingSection(number: number, finding: Finding, known: LookedUp): string {
  const { message, suggestion } = finding;
  const rule = known.rule(finding.rule);
  const parts: [head: string, text: string | undefined][] = [
    [proofLabel(suggestion?.proof ?? ''), suggestion?.proof],
    ['Why it matters', rule && whyItMatters(rule.why, finding)],
    ['Decision', known.decided(finding)],
  ];
  return [
    `### ${number}. ${escapeMarkdown(rule?.summary ?? finding.rule)}`,
    escapeMarkdown(message),
    ...sidesOf(finding, known).map(quotedSide),
    ...parts.flatMap(([head, text]) => (text ? [`**${head}.** ${escapeMarkdown(text)}`] : [])),
    `${codeSpan(finding.rule)} ${codeSpan(finding.id)}`,
  ].join('\n\n');
}
