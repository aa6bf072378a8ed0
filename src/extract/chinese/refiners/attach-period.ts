import { givePeriod } from '../../give-period.js';
import { shiftPeriod } from '../../periods/shift-period.js';
import { isListItem } from '../../phrases/is-list-item.js';
import type { Sentence } from '../../sentence.js';
import type { CalendarDay } from '../../times/calendar-day.js';
import type { Time } from '../../times/time.js';
import { limitsFigures } from '../periods/limits-figures.js';
import { ReportPeriod } from '../periods/report-period.js';
import type { HanFigure } from '../han-figure.js';
import { cellsOf } from '../../tables/cells-of.js';
import { timeOfColumn } from '../../periods/time-of-column.js';
import type { ChineseRefiner } from './chinese-refiner.js';

/** 比, and 由 and 从 of 由去年同期的2579起增加到. */
const comparedOrLeft = /(?:[比较与同由从于]|相比)\s*$/u;
/** So many times before a figure are looked at. */
const reach = 6;

/** What a paragraph carries on: the last period, and the last whole year that was named. */
interface Memory {
  block: number;
  frame?: string | undefined;
  year?: string | undefined;
}

/** A list goes on with what its lead tells: 如下. */
const goesOn = ({ block }: Memory, sentence: Sentence): boolean =>
  sentence.block === block || isListItem(sentence);

function remember(memory: Memory, sentence: Sentence): void {
  if (!goesOn(memory, sentence)) memory.frame = undefined;
  memory.block = sentence.block;
  for (const time of sentence.times) {
    if (time.edtf && /^\d{4}$/.test(time.edtf) && time.role === 'period') memory.year = time.edtf;
    // 而2023年是345人: what another year is held against is told in passing.
    if (sentence.text.charAt(time.start - 1) === '而') continue;
    if (limitsFigures(sentence, time) && (!time.isDay || time.role === 'until'))
      memory.frame = time.role === 'anaphor' ? memory.year : (time.edtf ?? memory.frame);
  }
}

/** 由去年的2579起增加到3869起: the time behind 由 is that of the next figure alone. */
const isOfOrigin = ({ text, start }: Sentence, time: Time): boolean =>
  /[由从]\s*$/u.test(text.slice(Math.max(start, time.start - 3), time.start));

/** 比上年的73件: a time that is compared with is that of the figure right behind it. */
const isOwn = ({ figure: { sentence, mention } }: HanFigure, { start, end }: Time): boolean =>
  end <= mention.start &&
  comparedOrLeft.test(sentence.text.slice(Math.max(sentence.start, start - 3), start)) &&
  /^(?:同期)?的\s*$/u.test(sentence.text.slice(end, mention.start));

/** What is so today is of no stretch that a paragraph tells. */
const nowadays = /目前|现有|现在|现已|如今/u;
const toCome = /将(?!近|军|领)|预计|计划|力争|有望|目标/u;

/** 前三季度 of a report in January: a part of a year that has hardly begun is none that figures are of. */
function isBegun({ relative, edtf = '', quote }: Time, { year, month }: CalendarDay): boolean {
  const [, last, end] = /\/(\d{4})-(\d\d)$/.exec(edtf) ?? [];
  const isPart = relative && /^(?!今年).*(?:季|半年|个?月)/u.test(quote);
  return isPart && Number(last) === year && Number(end) > (month ?? 12) + 1;
}

/** 上年 is the one before the year that was named; 去年 that before the report's own; 前一周 that before the last stretch. */
function periodOf(
  time: Time,
  sentence: Sentence,
  { year, frame }: Memory,
  anchor: CalendarDay,
): string | undefined {
  if (time.role === 'anaphor') return year;
  if (time.shift) {
    const before = sentence.times.findLast(({ edtf, end }) => edtf !== undefined && end <= time.start);
    return shiftPeriod(before?.edtf?.replace('../', '') ?? frame, time.shift, anchor);
  }
  if (isBegun(time, anchor) && !toCome.test(sentence.text.slice(sentence.start, sentence.end)))
    return shiftPeriod(time.edtf, { unit: 'year', back: 1 }, anchor);
  const named = sentence.times.findLast(({ edtf, end }) => end <= time.start && /^\d{4}$/.test(edtf ?? ''));
  return named?.edtf && time.quote.startsWith('上年') ? String(Number(named.edtf) - 1) : time.edtf;
}

/** The last time before a figure that limits it; `passed` is how many of its sentence's times stand before it. */
function timeFor(han: HanFigure, previous: HanFigure | undefined, passed: number): Time | undefined {
  const { sentence } = han.figure;
  const near = sentence.times.slice(Math.max(0, passed - reach), passed);
  const own = near.at(-1);
  if ((own?.edtf ?? own?.shift) !== undefined && own && isOwn(han, own)) return own;
  const between = previous?.figure.sentence === sentence ? previous.figure.mention.start : -1;
  return near.findLast(
    (time) => limitsFigures(sentence, time) && !(time.end <= between && isOfOrigin(sentence, time)),
  );
}

/** The period or as-of date that each figure covers: Chinese puts it before the figure; else the paragraph's. */
export const attachPeriod: ChineseRefiner = {
  name: 'attach-period',
  refine(figures, { sentences, all, anchor }) {
    const memory: Memory = { block: -1 };
    const report = new ReportPeriod(anchor);
    let at = 0;
    let lent: string | undefined;
    for (const sentence of sentences) {
      // The rows of a table tell of many times, and what the report is about none.
      const isRow = cellsOf(sentence) !== undefined;
      if (!isRow) lent = report.read(sentence);
      const isNow = nowadays.test(sentence.text.slice(sentence.start, sentence.end));
      const inherited = (goesOn(memory, sentence) && !isNow && !isRow ? memory.frame : undefined) ?? lent;
      remember(memory, sentence);
      let passed = 0;
      for (let han = figures[at]; han?.figure.sentence === sentence; han = figures[++at]) {
        while ((sentence.times[passed]?.end ?? Infinity) <= han.figure.mention.start) passed++;
        const time = timeOfColumn(han.figure, all) ?? timeFor(han, figures[at - 1], passed);
        const period = time && periodOf(time, sentence, memory, anchor);
        givePeriod(han.figure, time && { quote: time.quote, period }, inherited, attachPeriod.name);
      }
    }
  },
};
