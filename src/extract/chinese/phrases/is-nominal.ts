import type { HanWord } from '../words/segment.js';
import { isKind } from './is-kind.js';

/** What can name a thing or limit one: a word of the glossaries, or one that nothing knows. */
export const isNominal = (word: HanWord | undefined): boolean =>
  word?.kinds.size === 0 || isKind(word, 'noun', 'modifier', 'metric');
