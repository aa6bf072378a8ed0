import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { markText } from './mark-text.js';

/** Code units of a sentence before and behind a figure that are quoted. */
const mostBefore = 110;
const mostBehind = 70;

/** The sentence that a figure stands in; of a long one what stands around it, cut between words. */
export function sentenceAround(
  { text }: Document,
  { start, end, sentenceStart, sentenceEnd }: Pick<Claim, 'start' | 'end' | 'sentenceStart' | 'sentenceEnd'>,
): string {
  const from = Math.max(sentenceStart, start - mostBefore);
  const to = Math.min(sentenceEnd, end + mostBehind);
  const shown = markText(text, { start: from, end: to }).text;
  const begun = from > sentenceStart ? `… ${shown.replace(/^\S{1,20}\s/, '')}` : shown;
  return to < sentenceEnd ? `${begun.replace(/\s\S{1,20}$/, '')} …` : begun;
}
