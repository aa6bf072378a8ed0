import type { Span } from '../../../model/span.js';
import type { HanKind, Lexicon } from './lexicon.js';

/** A word of a normalised sentence; without kinds, a run of characters that no table knows. */
export interface HanWord extends Span {
  word: string;
  kinds: ReadonlySet<HanKind>;
}

const unknown: ReadonlySet<HanKind> = new Set();
const sign = /[\s|，。；：、！？,.;:!?()（）[\]【】“”"‘’《》〈〉…—]/u;

/**
 * Parts a stretch of a normalised sentence into words, the longest known one at each place; what no table knows stays
 * together up to the next known word or sign. Signs are left out.
 */
export function segment(text: string, { start, end }: Span, lexicon: Lexicon): HanWord[] {
  const words: HanWord[] = [];
  let run = start;
  const closeRun = (at: number): void => {
    if (at > run) words.push({ start: run, end: at, word: text.slice(run, at), kinds: unknown });
  };
  for (let at = start; at < end;) {
    const found = lexicon.at(text, at, end);
    // A word without kinds only keeps its characters together: 有效 is no 有.
    if (found?.value.size === 0 || (!found && !sign.test(text.charAt(at)))) {
      at = found?.end ?? at + 1;
      continue;
    }
    closeRun(at);
    if (found) words.push({ start: at, end: found.end, word: found.word, kinds: found.value });
    at = run = found?.end ?? at + 1;
  }
  closeRun(end);
  return words;
}
