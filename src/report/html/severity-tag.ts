import type { Severity } from '../../model/finding.js';
import { markup, type Markup } from './markup.js';

const tags: Record<Severity, readonly [sign: string, word: string]> = {
  error: ['▲', 'Error'],
  warning: ['◆', 'Warning'],
  info: ['○', 'Note'],
};

/** How severe a finding is, as a sign and a word: never by colour alone. */
export function severityTag(severity: Severity): Markup {
  const [sign, word] = tags[severity];
  return markup`<span class="severity ${severity}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}
