import type { HanKind } from '../words/lexicon.js';
import type { HanWord } from '../words/segment.js';

/** Words around a figure, sorted by what they do: the thing, and what happens to it. */
export interface HanPhrase {
  /** The words that name a thing, in order; the last one is the head. */
  thing: HanWord[];
  verb?: HanWord;
}

export const has = (word: HanWord | undefined, ...kinds: readonly HanKind[]): boolean =>
  word !== undefined && kinds.some((kind) => word.kinds.has(kind));

const closed: readonly HanKind[] = ['carrier', 'function', 'relating', 'passive', 'copula', 'of'];
const nominal: readonly HanKind[] = ['noun', 'modifier', 'metric'];

/** What can name a thing or limit one: a word of the glossaries, or one that nothing knows. */
export const isNominal = (word: HanWord | undefined): boolean =>
  word !== undefined && (has(word, ...nominal) || word.kinds.size === 0);

export const isVerb = (word: HanWord | undefined): boolean => has(word, 'verb');

export const isClosed = (word: HanWord | undefined): boolean =>
  has(word, ...closed) && !has(word, 'noun', 'metric');
