import type { Review } from '../state/review.js';

/** Opens the first report that the finding speaks of; pressed again, the next one, and behind the last none. */
export function openDocument({ page, panel }: Review): void {
  const sides = page.value?.view.stances.flatMap((stance) => stance.sides) ?? [];
  const open = panel.value?.kind === 'document' ? panel.value.document : undefined;
  const next = sides[open === undefined ? 0 : sides.findIndex(({ document }) => document === open) + 1];
  if (!next || next.document === open) {
    panel.value = undefined;
    return;
  }
  const claim = next.figures[0]?.claim;
  panel.value = { kind: 'document', document: next.document, ...(claim !== undefined && { claim }) };
}
