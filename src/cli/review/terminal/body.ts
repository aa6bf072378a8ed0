import { fit } from '../../../report/fit.js';
import type { Desk } from './desk.js';
import { evidenceLines } from './lines/evidence-lines.js';
import { findingCard } from './lines/finding-card.js';
import { footer } from './lines/footer.js';
import { header } from './lines/header.js';
import { helpLines } from './lines/help-lines.js';
import { pickedLines } from './lines/picked-lines.js';
import { reportLines } from './lines/report-lines.js';
import { summaryLines } from './lines/summary-lines.js';
import { tableLines } from './lines/table-lines.js';

/** What stands between the head and the foot of the screen, and as much of it as there is. */
interface Body {
  lines: readonly string[];
  /** Which of the lines have a place that the finding speaks of. */
  places: readonly number[];
  /** How many lines can be seen at once. */
  room: number;
  /** How many lines may be passed. */
  last: number;
}

/** All lines of the finding, of the table around the active one, or of what lies over them. */
export function body(desk: Desk): Body {
  const room = Math.max(3, desk.style.height - header(desk).length - footer(desk).length);
  const { lines, places = [] } = linesOf(desk, room);
  return { lines, places, room, last: Math.max(0, lines.length - room) };
}

function linesOf(desk: Desk, room: number): { lines: readonly string[]; places?: readonly number[] } {
  const { panel, page, style, table } = desk;
  const fitted = (lines: readonly string[]) => ({ lines: lines.map((line) => fit(line, style.width)) });
  if (panel?.kind === 'document') return reportLines(panel.report, page, style);
  if (panel?.kind === 'help') return fitted(helpLines(desk.keys));
  if (panel?.kind === 'summary') return fitted(summaryLines(desk.session));
  if (!page) return { lines: ['There is nothing to decide here.'] };
  if (panel?.kind === 'why') return { lines: evidenceLines(page.view, desk) };
  if (table) return { lines: tableLines(desk, room) };
  return { lines: [...pickedLines(desk), ...findingCard(page, desk)] };
}
