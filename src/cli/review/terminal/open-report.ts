import { nextReport } from '../../../review/pick/next-report.js';
import type { Desk } from './desk.js';
import { openPanel } from './open-panel.js';
import { toPlace } from './to-place.js';

/** Opens the first report that the finding speaks of, at the place; again, the next one, and behind the last none. */
export function openReport(desk: Desk): void {
  const { page, panel, views } = desk;
  const next = page && nextReport(page.view, panel?.kind === 'document' ? panel.report.document : undefined);
  const report = next && views.document(next.document);
  Object.assign(desk, { panel: undefined, scroll: 0 });
  if (!report) return;
  openPanel(desk, { kind: 'document', report });
  toPlace(desk, -1);
}
