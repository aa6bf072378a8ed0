import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { findMasks } from './masks/find-masks.js';
import type { Sentence } from './sentence.js';
import type { CalendarDay } from './times/calendar-day.js';
import { findTimes } from './times/find-times.js';
import { tag } from './tokens/tag.js';
import { tokenize } from './tokens/tokenize.js';

/** Token indices inside any of the spans. */
function covered(tokens: readonly Span[], spans: readonly Span[]): Set<number> {
  const hidden = new Set<number>();
  tokens.forEach((token, at) => {
    if (spans.some((span) => token.start < span.end && span.start < token.end)) hidden.add(at);
  });
  return hidden;
}

/**
 * A capital at the start of a sentence says nothing; the same word capitalised inside another one, and never in
 * lower case, does: "Merrow has lost 39" is about a place.
 */
function nameFirstWords(sentences: readonly Sentence[]): void {
  const names = new Set<string>();
  const plain = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens)
      if (token.tag === 'name') names.add(token.lower);
      else if (token.text === token.lower) plain.add(token.lower);
  for (const { tokens } of sentences) {
    const first = tokens.find((token) => /^\p{L}/u.test(token.text));
    if (
      first?.tag === 'noun' &&
      first.text !== first.lower &&
      names.has(first.lower) &&
      !plain.has(first.lower)
    )
      first.tag = 'name';
  }
}

/** The sentences of a document with their tokens, times and masks, in order. */
export function readSentences({ text, blocks }: Document, anchor: CalendarDay): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const span of block.sentences) {
      const masks = findMasks(text, span);
      const times = findTimes(text, span, anchor).filter(
        (time) =>
          !masks.some((mask) => mask.kind !== 'clock' && mask.start < time.end && time.start < mask.end),
      );
      const tokens = tag(tokenize(text, span));
      const hidden = covered(tokens, [...masks, ...times]);
      sentences.push({
        ...span,
        text,
        section: block.section,
        block: index,
        index: sentences.length,
        tokens,
        times,
        masks,
        hidden,
      });
    }
  });
  nameFirstWords(sentences);
  return sentences;
}
