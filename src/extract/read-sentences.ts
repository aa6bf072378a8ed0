import type { Document } from '../model/document.js';
import { isChinese } from './chinese/is-chinese.js';
import { readChineseSentence } from './chinese/read-chinese-sentence.js';
import { EnglishSentence } from './english-sentence.js';
import { NameIndex } from './name-index.js';
import { signsOf } from './patterns/signs-of.js';
import type { Sentence } from './sentence.js';
import type { CalendarDay } from './times/calendar-day.js';

/** The sentences of a document, in order; each knows its tokens, times and masks when it is asked for them. */
export function readSentences(
  { text, blocks, meta }: Document,
  anchor: CalendarDay,
  readSigns = signsOf(text),
): Sentence[] {
  const names = new NameIndex(text);
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const span of block.sentences) {
      const { start, end } = span;
      const place = { start, end, text, section: block.section, block: index, index: sentences.length };
      const signs = readSigns(span);
      const mayBeChinese = signs.han || meta.language !== undefined;
      const chinese = mayBeChinese && isChinese(text.slice(span.start, span.end), meta.language);
      sentences.push(
        chinese ? readChineseSentence(place, anchor) : new EnglishSentence(place, anchor, names, signs),
      );
    }
  });
  return sentences;
}
