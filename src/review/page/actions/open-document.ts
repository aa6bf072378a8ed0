import { nextReport } from '../../pick/next-report.js';
import type { Review } from '../state/review.js';

/** Opens the first report that the finding speaks of; pressed again, the next one, and behind the last none. */
export function openDocument({ page, panel }: Review): void {
  const open = panel.value?.kind === 'document' ? panel.value.document : undefined;
  const next = page.value && nextReport(page.value.view, open);
  panel.value = next && { kind: 'document', ...next };
}
