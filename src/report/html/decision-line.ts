import type { Finding } from '../../model/finding.js';
import { dayInWords } from './day-in-words.js';
import { hiddenBecause } from '../hidden-because.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';

const words = {
  confirmed: 'Confirmed as a real discrepancy',
  dismissed: 'Dismissed: no discrepancy',
  fixed: 'Fixed',
  unsure: 'Looked at, and not to be told',
  open: 'Open again',
} as const;

/** What was decided about a finding, by whom and why; that nobody has, where nobody has. */
export function decisionLine(finding: Finding, { decision }: Edition): Markup {
  const last = decision(finding.id);
  const reasons = hiddenBecause(finding).filter(({ kind }) => kind !== 'decision');
  const hidden = reasons.map(({ reason, by }) => markup` Let pass: ${reason}${by && ` (${by})`}.`);
  if (!last)
    return markup`<p class="decision"><span class="label">Decision</span> Open; nobody has decided yet.${hidden}</p>`;
  const { verdict, by, on, reason, note } = last;
  const why = [reason, note].filter((part) => part !== undefined && part !== '').join('. ');
  return markup`<p class="decision"><span class="label">Decision</span> ${words[verdict]}, by ${by} on ${dayInWords(on)}.${
    why && ` ${why}.`
  }${hidden}</p>`;
}
