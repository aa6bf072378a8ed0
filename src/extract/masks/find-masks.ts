import type { Span } from '../../model/span.js';
import { Coverage } from '../coverage.js';
import { bitOf } from '../patterns/bit-of.js';
import type { Signs } from '../patterns/signs.js';
import { masks } from './index.js';
import type { Masked } from './mask.js';

/** The stretches of one sentence that hold digits or number words but no quantity; offsets into `text`. */
export function findMasks(text: string, { start, end }: Span, signs: Signs): Masked[] {
  if (!signs.masks) return [];
  const sentence = text.slice(start, end);
  let coverage: Coverage | undefined;
  const found: Masked[] = [];
  masks.forEach(({ kind, name, pattern }, index) => {
    if (!(signs.masks & bitOf(index))) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const span = { start: match.index, end: pattern.lastIndex };
      if (span.start === span.end) pattern.lastIndex++;
      coverage ??= new Coverage(sentence.length);
      if (span.start === span.end || !coverage.isFree(span)) continue;
      coverage.take(span);
      found.push({ start: start + span.start, end: start + span.end, kind, name });
    }
  });
  return found.sort((a, b) => a.start - b.start);
}
