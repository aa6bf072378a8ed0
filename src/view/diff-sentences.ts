import { diffArrays } from 'diff';
import { cutWords } from './cut-words.js';
import type { DiffPart } from './finding-view.js';
import type { MarkedText } from './marked-text.js';

/** Two sentences so far apart are told side by side; and nobody reads more changes than these. */
const fewestInCommon = 0.5;
const mostEdits = 400;

/**
 * Two sentences laid side by side, word by word, a figure as one token: `$35,000,000` is one.
 *
 * @returns undefined where they are told in other words
 */
export function diffSentences(left: MarkedText, right: MarkedText): DiffPart[] | undefined {
  const [from, to] = [tokens(left), tokens(right)] as const;
  const [mine, theirs] = [from.map(trimmed), to.map(trimmed)];
  const fewest = Math.max(1, fewestInCommon * Math.min(from.length, to.length));
  // What can't be alike in any order needs no search for the best one.
  if (inCommon(mine, theirs) < fewest) return undefined;
  const changes = diffArrays(mine, theirs, { maxEditLength: mostEdits });
  const common = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
  if (!changes || (common ?? 0) < fewest) return undefined;
  let [before, after] = [0, 0];
  return changes.map(({ added, removed, count }): DiffPart => {
    const kind = added ? 'right' : removed ? 'left' : 'same';
    const left = added ? '' : from.slice(before, (before += count)).join('');
    const right = removed ? '' : to.slice(after, (after += count)).join('');
    // What both say is told with the blank behind it that either has.
    return { kind, text: left.length > right.length ? left : right };
  });
}

function trimmed(token: string): string {
  return token.trimEnd();
}

/** How many words two lists share, in whatever order. */
function inCommon(from: readonly string[], to: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of from) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of to) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return common;
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
    for (const segment of cutWords(text.slice(from, to))) {
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
