import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { findChineseTimes } from './chinese/times/find-chinese-times.js';
import { isChinese } from './chinese/is-chinese.js';
import { fromEdtf, toEdtf, type CalendarDay } from './times/calendar-day.js';
import { findTimes } from './times/find-times.js';

const leading = 4;

/** The day a report was published, as far as metadata or its first paragraphs tell. */
export interface AnchorRead {
  day: CalendarDay;
  anchor?: NonNullable<Extraction['anchor']>;
}

/** A dateline, a dated line at the top, "on the 26th" of the lead: the first day that the report names itself. */
function dayInText({ blocks, text }: Document): CalendarDay | undefined {
  const top = blocks.filter((block) => block.section !== 'boilerplate').slice(0, leading);
  const days = top
    .flatMap((block) => block.sentences.slice(0, 2))
    .flatMap((sentence) => {
      const written = text.slice(sentence.start, sentence.end);
      return isChinese(written)
        ? findChineseTimes(written, sentence.start, {})
        : findTimes(text, sentence, {});
    })
    .filter((time) => time.isDay && time.role === 'period')
    .map((time) => time.edtf && fromEdtf(time.edtf));
  const known = days.filter((day) => day !== undefined && day !== '');
  return known.find((day) => day.year !== undefined) ?? known[0];
}

/** Metadata first; then the text. Whatever neither tells stays open. */
export function readAnchor(document: Document): AnchorRead {
  const published = document.meta.published && fromEdtf(document.meta.published);
  if (published) return { day: published, anchor: { edtf: toEdtf(published), from: 'metadata' } };
  const day = dayInText(document);
  return day ? { day, anchor: { edtf: toEdtf(day), from: 'text' } } : { day: {} };
}
