import { isRecentStretch } from '../../periods/is-recent-stretch.js';
import { isListItem } from '../../phrases/is-list-item.js';
import type { Sentence } from '../../sentence.js';
import { cellsOf } from '../../tables/cells-of.js';
import type { CalendarDay } from '../../times/calendar-day.js';
import type { Time } from '../../times/time.js';
import { limitsFigures } from './limits-figures.js';

/** A report that tells what it is about does so in its first sentences. */
const firstSentences = 6;
/** What will be, or is so today: 将, 计划, 目前, 现有. */
const otherTime =
  /将(?!近|军|领)|计划(?!生育)|预计|力争|拟|争取|有望|目标|目前|现有|现在|现已|如今|(?:共|设|拥|建)有|^\s*[“"‘]/u;

const isStretch = ({ isDay, role, edtf, shift }: Time): boolean =>
  !isDay && role === 'period' && edtf !== undefined && shift === undefined;

/** The month, quarter or year that a whole Chinese report tells of: 公布了2024年旅游统计数据. */
export class ReportPeriod {
  readonly #anchor: CalendarDay;
  #period: string | undefined;
  #isSettled = false;
  #seen = 0;
  #block = -1;
  /** Whether a paragraph has gone on to another time. */
  #hasLeft = false;

  constructor(anchor: CalendarDay) {
    this.#anchor = anchor;
  }

  /** Takes in the times of the next sentence; what the report lends it, where no time stands in it. */
  read(sentence: Sentence): string | undefined {
    const goesOn = sentence.block === this.#block || isListItem(sentence) || cellsOf(sentence) !== undefined;
    if (!goesOn) this.#hasLeft = false;
    this.#block = sentence.block;
    this.#seen++;
    const own = sentence.times.filter((time) => limitsFigures(sentence, time));
    if (own.length > 0 && !this.#isSettled) this.#settle(sentence, own);
    const period = this.#period;
    if (own.some(({ edtf, role }) => edtf !== period && role !== 'anaphor')) this.#hasLeft = true;
    if (this.#hasLeft || own.length > 0 || sentence.section === 'caption') return undefined;
    return otherTime.test(sentence.text.slice(sentence.start, sentence.end)) ? undefined : period;
  }

  #settle({ section }: Sentence, own: readonly Time[]): void {
    const [time] = own;
    if (!time || this.#seen > firstSentences || section === 'boilerplate') return;
    if (section === 'title' && !isStretch(time)) return;
    this.#isSettled = true;
    const isOne = own.every(({ edtf }) => edtf === time.edtf);
    if (isOne && isStretch(time) && isRecentStretch(time.edtf ?? '', this.#anchor)) this.#period = time.edtf;
  }
}
