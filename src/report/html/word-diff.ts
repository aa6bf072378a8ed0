import type { DiffPart } from '../../view/finding-view.js';
import { markup, type Markup } from './markup.js';

/** Two sentences in one: what only the first says struck out, what only the second says underlined. */
export function wordDiff(parts: readonly DiffPart[], [one, other]: readonly [string, string]): Markup {
  if (!parts.some(({ kind }) => kind !== 'same')) {
    return markup`<p class="diff"><span class="label">Word for word</span> Both say the same in the same words.</p>`;
  }
  return markup`<p class="diff"><span class="label">Word for word, <del>${one}</del> against <ins>${other}</ins></span> ${parts.map(
    ({ kind, text }) =>
      kind === 'same'
        ? markup`${text}`
        : kind === 'left'
          ? markup`<del>${text}</del>`
          : markup`<ins>${text}</ins>`,
  )}</p>`;
}
