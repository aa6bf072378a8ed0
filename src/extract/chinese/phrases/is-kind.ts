import type { HanKind } from '../words/lexicon.js';
import type { HanWord } from '../words/segment.js';

/** Whether a word may be of one of the kinds. */
export const isKind = (word: HanWord | undefined, ...kinds: readonly HanKind[]): boolean =>
  word !== undefined && kinds.some((kind) => word.kinds.has(kind));
