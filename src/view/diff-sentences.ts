import { diffArrays } from 'diff';
import type { DiffPart } from './finding-view.js';
import type { MarkedText } from './marked-text.js';

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Two sentences so far apart are told side by side; and nobody reads more changes than these. */
const fewestInCommon = 0.5;
const mostEdits = 400;

/**
 * Two sentences laid side by side, word by word, a figure as one token: `$35,000,000` is one. Words are told apart by
 * Unicode Standard Annex 29, which needs no blanks between them.
 *
 * @returns undefined where they are told in other words
 */
export function diffSentences(left: MarkedText, right: MarkedText): DiffPart[] | undefined {
  const [from, to] = [tokens(left), tokens(right)] as const;
  const changes = diffArrays(from, to, {
    maxEditLength: mostEdits,
    comparator: (a, b) => a.trimEnd() === b.trimEnd(),
  });
  const parts = changes?.map(({ value, added, removed }): DiffPart => {
    return { kind: added ? 'right' : removed ? 'left' : 'same', text: value.join('') };
  });
  const common = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
  const isAlike = (common ?? 0) >= fewestInCommon * Math.min(from.length, to.length);
  return isAlike && from.length > 0 ? parts : undefined;
}

/** Words, each with the blanks behind it, and what stands between them. */
function tokens({ text, marks }: MarkedText): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { start, end } of figures(marks)) {
    cut(at, start);
    found.push(text.slice(start, end));
    at = end;
  }
  cut(at, text.length);
  return found;

  function cut(from: number, to: number): void {
    for (const { segment } of words.segment(text.slice(from, to))) {
      const isBlank = segment.trim() === '' && found.length > 0;
      if (isBlank) found.push(`${found.pop() ?? ''}${segment}`);
      else found.push(segment);
    }
  }
}

/** Number and unit of one figure are one. */
function figures(marks: MarkedText['marks']): { start: number; end: number }[] {
  const found: { start: number; end: number; claim: string | undefined }[] = [];
  for (const { start, end, kind, claim } of marks) {
    if (kind !== 'figure' && kind !== 'unit') continue;
    const last = found.at(-1);
    if (last && claim !== undefined && last.claim === claim) last.end = end;
    else found.push({ start, end, claim });
  }
  return found;
}
