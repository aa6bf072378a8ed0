import type { Decision, Verdict } from '../model/decision.js';
import type { Finding } from '../model/finding.js';
import { reasonInWords } from '../view/reason-in-words.js';
import { dayInWords } from './day-in-words.js';
import { hiddenBecause } from './hidden-because.js';

const verdicts: Readonly<Record<Verdict, string>> = {
  confirmed: 'Confirmed as a real discrepancy',
  dismissed: 'Dismissed: no discrepancy',
  fixed: 'Fixed',
  unsure: 'Looked at, and not to be told',
  open: 'Open again',
};

/**
 * What was decided about a finding, by whom, when and why, and what else lets it pass; empty where nobody has decided and
 * nothing does: `Confirmed as a real discrepancy, by Ann on 3 March 2031. Wrong: 42,810.`
 *
 * @param decision the last one about it
 * @param quoteOf a figure as it is written, by its claim
 */
export function decisionInWords(
  finding: Finding,
  decision: Decision | undefined,
  quoteOf: (claim: string) => string | undefined,
): string {
  const passes = hiddenBecause(finding)
    .filter(({ kind }) => kind !== 'decision')
    .map(({ reason, by }) => `Let pass: ${reason}${by === undefined ? '' : ` (${by})`}`);
  const told = decision ? sentencesOf(decision, quoteOf) : [];
  return [...told, ...passes].map((sentence) => sentence.replace(/[^.!?…]$/, '$&.')).join(' ');
}

function sentencesOf(
  { verdict, by, on, wrong = [], repair, reason, note }: Decision,
  quoteOf: (claim: string) => string | undefined,
): string[] {
  const quotes = new Set(wrong.flatMap((claim) => quoteOf(claim) ?? []));
  return [
    `${verdicts[verdict]}, by ${by} on ${dayInWords(on)}`,
    quotes.size > 0 ? `Wrong: ${[...quotes].join(', ')}` : '',
    repair ? `To be written instead: ${repair.instead}` : '',
    reason ? `Why: ${reasonInWords(reason)}` : '',
    note ?? '',
  ].filter(Boolean);
}
