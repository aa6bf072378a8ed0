import type { SideView } from '../../view/finding-view.js';

/** Sides without places whose words a place before them has as well: its `copies` name their reports. */
export function withoutCopies(sides: readonly SideView[]): SideView[] {
  const known = new Set<string>();
  return sides.filter(({ document, sentence, copies }) => {
    const name = (of: string) => `${of} ${sentence?.text}`;
    if (sentence && known.has(name(document))) return false;
    for (const copy of copies) known.add(name(copy.document));
    return true;
  });
}
