import type { DiffPart } from '../../view/finding-view.js';
import { markup, type Markup } from './markup.js';

/** Two sentences in one: what only A says struck out, what only B says underlined, each with its letter for the ear. */
export function wordDiff(parts: readonly DiffPart[]): Markup {
  if (!parts.some(({ kind }) => kind !== 'same')) {
    return markup`<p class="diff"><span class="label">Word for word</span> Both say the same in the same words.</p>`;
  }
  return markup`<p class="diff"><span class="label">Word for word, <del>A</del> against <ins>B</ins></span> ${parts.map(
    ({ kind, text }) =>
      kind === 'same'
        ? markup`${text}`
        : kind === 'left'
          ? markup`<del>${text}</del>`
          : markup`<ins>${text}</ins>`,
  )}</p>`;
}
