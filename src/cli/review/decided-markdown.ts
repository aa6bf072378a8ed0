import { codeSpan } from '../../report/markdown/code-span.js';
import { escapeMarkdown } from '../../report/markdown/escape-markdown.js';
import { counted } from '../../report/counted.js';
import type { DecidedFinding } from '../../review/export/decided-findings.js';

const titles = {
  confirmed: 'Real discrepancies',
  fixed: 'Fixed',
  unsure: "Can't be told",
  dismissed: 'No discrepancies',
  open: 'To be looked at',
} as const;

/**
 * What was decided, as a page for the desk.
 *
 * @param quoteOf a figure as it is written, by its id
 */
export function decidedMarkdown(
  decided: readonly DecidedFinding[],
  corpora: readonly string[],
  quoteOf: (claim: string) => string,
): string {
  const verdicts = Object.keys(titles) as (keyof typeof titles)[];
  const parts = verdicts.flatMap((verdict) => {
    const own = decided.filter(({ decision }) => decision.verdict === verdict);
    return own.length > 0 ? [`## ${titles[verdict]}`, ...own.map((one) => entry(one, quoteOf))] : [];
  });
  const head = `# Decided: ${corpora.map(escapeMarkdown).join(', ')}`;
  return `${[head, `${counted(decided.length, 'finding')}.`, ...parts].join('\n\n')}\n`;
}

function entry(
  { finding, decision, verdicts, disputed }: DecidedFinding,
  quoteOf: (claim: string) => string,
): string {
  const { wrong = [], repair, reason, note, flagged, by, on, fingerprint, rule } = decision;
  const others = Object.entries(verdicts).filter(([name]) => name !== by);
  const lines = [
    `- **${escapeMarkdown(finding?.message ?? 'The finding is gone.')}**`,
    `${codeSpan(finding?.rule ?? rule ?? '')} ${codeSpan(fingerprint)}, by ${escapeMarkdown(by)} on ${on.slice(0, 10)}`,
    ...(wrong.length > 0 ? [`Wrong: ${wrong.map((claim) => codeSpan(quoteOf(claim))).join(', ')}`] : []),
    ...(repair ? [`To be written instead: ${codeSpan(repair.instead)}`] : []),
    ...(reason ? [`Why: ${escapeMarkdown(reason)}`] : []),
    ...(note ? [`Note: ${escapeMarkdown(note)}`] : []),
    ...(flagged ? ['Flagged to be looked at again'] : []),
    ...(others.length > 0
      ? [
          `${disputed ? 'Disputed: ' : ''}${others.map(([name, said]) => `${escapeMarkdown(name)} says ${said}`).join(', ')}`,
        ]
      : []),
  ];
  return lines.join('  \n  ');
}
