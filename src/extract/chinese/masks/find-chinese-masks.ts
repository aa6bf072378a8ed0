import { Coverage } from '../../coverage.js';
import type { Masked } from '../../masks/mask.js';
import { findSetWords } from './find-set-words.js';
import { chineseMasks } from './index.js';

/** The stretches of a normalised sentence that hold numerals but no quantity; offsets into it, in order. */
export function findChineseMasks(text: string): Masked[] {
  const coverage = new Coverage(text.length);
  const found: Masked[] = [];
  const take = (span: Masked): void => {
    if (!coverage.isFree(span)) return;
    coverage.take(span);
    found.push(span);
  };
  for (const { kind, name, pattern } of chineseMasks)
    for (const { index, 0: hidden } of text.matchAll(pattern))
      if (hidden) take({ start: index, end: index + hidden.length, kind, name });
  for (const span of findSetWords(text)) take({ ...span, kind: 'idiom', name: 'word that holds a numeral' });
  return found.sort((a, b) => a.start - b.start);
}
