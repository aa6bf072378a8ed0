import type { Span } from '../../model/span.js';
import { Coverage } from '../coverage.js';
import { masks } from './index.js';
import type { Masked } from './mask.js';

/** The stretches of one sentence that hold digits or number words but no quantity; offsets into `text`. */
export function findMasks(text: string, { start, end }: Span): Masked[] {
  const sentence = text.slice(start, end);
  const coverage = new Coverage(sentence.length);
  const found: Masked[] = [];
  for (const { kind, name, pattern } of masks)
    for (const { index, 0: hidden } of sentence.matchAll(pattern)) {
      const span = { start: index, end: index + hidden.length };
      if (!hidden || !coverage.isFree(span)) continue;
      coverage.take(span);
      found.push({ start: start + span.start, end: start + span.end, kind, name });
    }
  return found.sort((a, b) => a.start - b.start);
}
