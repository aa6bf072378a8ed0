import type { Block, Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { findChineseTimes } from './chinese/times/find-chinese-times.js';
import { isChinese } from './chinese/is-chinese.js';
import { bitOf } from './patterns/bit-of.js';
import type { Signs } from './patterns/signs.js';
import { fromEdtf, toEdtf, type CalendarDay } from './times/calendar-day.js';
import { findTimes } from './times/find-times.js';
import { timeParsers } from './times/parsers/index.js';

type ReadSigns = (sentence: Span) => Signs;

const leading = 4;
const longestHead = 8;

/** The day a report was published, as far as metadata or its first paragraphs tell. */
export interface AnchorRead {
  day: CalendarDay;
  anchor?: NonNullable<Extraction['anchor']>;
}

/** The bits of the parsers that read a day which tells when a report was published: "on Tuesday" is as good as none. */
const dates = timeParsers.reduce((bits, { namesDay }, at) => (namesDay ? bits | bitOf(at) : bits), 0);

/** The first day that some blocks name by themselves, one with its year before all others. */
function firstDay(blocks: readonly Block[], text: string, readSigns: ReadSigns): CalendarDay | undefined {
  const days = blocks
    .flatMap((block) => block.sentences.slice(0, 2))
    .flatMap((sentence) => {
      const signs = readSigns(sentence);
      const written = text.slice(sentence.start, sentence.end);
      if (signs.han && isChinese(written)) return findChineseTimes(written, sentence.start, {});
      return signs.times & dates ? findTimes(text, sentence, {}, signs) : [];
    })
    .filter((time) => time.isDay && time.role === 'period')
    .map((time) => time.edtf && fromEdtf(time.edtf));
  const known = days.filter((day) => day !== undefined && day !== '');
  return known.find((day) => day.year !== undefined) ?? known[0];
}

/**
 * "Posted 3 April 2025" between the headline and the report is furniture, and tells the day better than what the
 * report speaks of; else a dateline, or "on the 26th" of its first paragraphs.
 */
function dayInText({ blocks, text }: Document, readSigns: ReadSigns): CalendarDay | undefined {
  const report = blocks.findIndex(({ section }) => section === 'lead' || section === 'body');
  const head = blocks.slice(0, Math.max(0, report)).filter(({ section }) => section === 'boilerplate');
  const posted = firstDay(head.slice(0, longestHead), text, readSigns);
  if (posted?.year !== undefined) return posted;
  const top = blocks.filter(({ section }) => section !== 'boilerplate').slice(0, leading);
  return firstDay(top, text, readSigns) ?? posted;
}

/** Metadata first; then the text. Whatever neither tells stays open. */
export function readAnchor(document: Document, readSigns: ReadSigns): AnchorRead {
  const published = document.meta.published && fromEdtf(document.meta.published);
  if (published) return { day: published, anchor: { edtf: toEdtf(published), from: 'metadata' } };
  const day = dayInText(document, readSigns);
  return day ? { day, anchor: { edtf: toEdtf(day), from: 'text' } } : { day: {} };
}
