import type { Finding } from '../../model/finding.js';
import type { FindingView } from '../../view/finding-view.js';
import { decisionInWords } from '../decision-in-words.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';

/** What was decided about a finding, by whom and why; that nobody has, where nobody has. */
export function decisionLine(finding: Finding, { stances }: FindingView, { decision }: Edition): Markup {
  const last = decision(finding.id);
  const figures = stances.flatMap(({ sides }) => sides.flatMap((side) => side.figures));
  const told = decisionInWords(finding, last, (id) => figures.find(({ claim }) => claim === id)?.quote);
  const open = last ? '' : 'Open; nobody has decided yet.';
  return markup`<p class="decision"><span class="label">Decision</span> ${[open, told].filter(Boolean).join(' ')}</p>`;
}
