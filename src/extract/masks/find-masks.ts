import type { Span } from '../../model/span.js';
import { clocks } from './clocks.js';
import { codes } from './codes.js';
import { forms } from './forms.js';
import type { Mask, MaskKind } from './mask.js';
import { names } from './names.js';

/** In the order they are tried; where two meet, the earlier one names the stretch. */
export const masks: readonly Mask[] = [...codes, ...clocks, ...forms, ...names];

export interface Masked extends Span {
  kind: MaskKind;
  name: string;
}

/** The stretches of one sentence that hold digits or number words but no quantity; offsets into `text`. */
export function findMasks(text: string, { start, end }: Span): Masked[] {
  const sentence = text.slice(start, end);
  const found: Masked[] = [];
  for (const { kind, name, pattern } of masks)
    for (const match of sentence.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (match[0] && !found.some((other) => other.start < to && from < other.end))
        found.push({ start: from, end: to, kind, name });
    }
  return found.sort((a, b) => a.start - b.start);
}
